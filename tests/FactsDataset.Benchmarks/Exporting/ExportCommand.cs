using System.CommandLine;
using FactsDataset.Benchmarks.Measuring;

namespace FactsDataset.Benchmarks.Exporting;

/// <summary>The benchmark of exports as a command, and the peer that it runs in a process of its own.</summary>
internal static class ExportCommand
{
    /// <summary>The name of the command that <see cref="DuckExport"/> runs by.</summary>
    public const string PeerName = "export-by-duckdb";

    public static Command Create()
    {
        Option<int[]> facts = new("--facts")
        {
            Description = "The numbers of facts.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = static _ => [10_000, 100_000],
        };
        Option<int> rounds = new("--rounds") { Description = "How often each format is written.", DefaultValueFactory = static _ => 3 };
        Option<FileInfo?> json = new("--json") { Description = "A file for the figures: an array of { benchmark, n, case, subject, median, unit }." };
        Command command = new("export", "What it takes to write the tables of a compiled dataset, beside DuckDB, which writes some of them out of the JSON export.") { facts, rounds, json };
        command.SetAction(result =>
        {
            List<MeasuredCase> measured = [];
            foreach (int size in result.GetRequiredValue(facts))
            {
                measured.AddRange(ExportBenchmark.Measure(size, result.GetRequiredValue(rounds)));
            }

            FigureFile.Show(measured, result.GetValue(json));
        });
        return command;
    }

    public static Command CreatePeer()
    {
        Argument<FileInfo> document = new("document");
        Argument<DirectoryInfo> folder = new("folder");
        Command command = new(PeerName, "Writes tables out of a JSON export.") { document, folder };
        command.Hidden = true;
        command.SetAction(result => DuckExport.Write(result.GetRequiredValue(document).FullName, result.GetRequiredValue(folder).FullName));
        return command;
    }
}
