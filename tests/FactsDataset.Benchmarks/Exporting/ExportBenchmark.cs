using FactsDataset.Benchmarks.Measuring;

namespace FactsDataset.Benchmarks.Exporting;

/// <summary>
/// The tool writes a compiled dataset in each format of tables, a process each time; DuckDB writes two of the tables out of the JSON
/// export. Of each the rows a second, starting and reading included, and the most memory that the process had.
/// </summary>
internal static class ExportBenchmark
{
    private static readonly string[] Formats = ["parquet", "csv", "arrow", "sqlite"];

    public static IEnumerable<MeasuredCase> Measure(int facts, int rounds)
    {
        Console.Error.WriteLine($"{facts} facts: writing and building");
        ProbeFolder probe = new(facts);
        probe.Write();
        string dataset = Path.Combine(Path.GetDirectoryName(probe.Program(Deployment.Jit))!, "Logbook.dll");
        string tool = probe.Tool();
        string output = Path.Combine(probe.Folder, "exported");
        string document = Path.Combine(probe.Folder, "exported.json");
        MeasuredProcess.Run("dotnet", [tool, "export", "--format", "json", "--dataset", dataset, "--output", document]);
        foreach (string format in Formats)
        {
            Console.Error.WriteLine($"{facts} facts: {format}");
            foreach (MeasuredCase item in Cases(format, "product", "dotnet", [tool, "export", "--format", format, "--dataset", dataset, "--out", output]))
            {
                yield return item;
            }
        }

        // It writes one row for a fact and one for its evidence.
        foreach (MeasuredCase item in Cases("parquet", "duckdb", Environment.ProcessPath!, [ExportCommand.PeerName, document, output]))
        {
            yield return item;
        }

        IEnumerable<MeasuredCase> Cases(string format, string subject, string program, string[] arguments)
        {
            List<MeasuredProcess> runs = [];
            for (int round = 0; round < rounds; round++)
            {
                Clear(output);
                runs.Add(MeasuredProcess.Run(program, arguments));
            }

            long rows = subject == "duckdb" ? 2L * facts : RowCount(runs[0].Output);
            double seconds = Median(runs.Select(static run => run.Elapsed.TotalSeconds));
            yield return new MeasuredCase("export", facts, format, subject, rows / seconds, "rows/s");
            yield return new MeasuredCase("export", facts, format + "-memory", subject, Median(runs.Select(static run => run.PeakBytes / 1e6)), "MB");
        }
    }

    // "…: 42 tables, 2,843 rows"
    private static long RowCount(string output)
    {
        string[] words = output.TrimEnd().Split(' ');
        return long.Parse(words[^2], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
