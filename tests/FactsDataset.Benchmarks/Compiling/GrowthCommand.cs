using System.CommandLine;
using System.Globalization;
using FactsDataset.Benchmarks.Measuring;

namespace FactsDataset.Benchmarks.Compiling;

/// <summary>
/// How figures grow with the number of facts: the exponent e of n^e that fits best, of every figure that other runs kept. One
/// is proportional, nought the same at any size.
/// </summary>
internal static class GrowthCommand
{
    public static Command Create()
    {
        Argument<FileInfo[]> files = new("files") { Description = "What other benchmarks wrote with --json.", Arity = ArgumentArity.OneOrMore };
        Option<FileInfo?> json = new("--json") { Description = "A file for the exponents: an array of { benchmark, n, case, subject, median, unit }." };
        Command command = new("growth", "How the figures of other runs grow with the number of facts.") { files, json };
        command.SetAction(result =>
        {
            List<MeasuredCase> exponents = Exponents(result.GetRequiredValue(files).SelectMany(FigureFile.Read));
            Console.WriteLine("| benchmark | case | subject | exponent |\n|---|---|---|---:|");
            foreach (MeasuredCase item in exponents)
            {
                Console.WriteLine($"| {item.Benchmark} | {item.Case} | {item.Subject} | {item.Median.ToString("F2", CultureInfo.InvariantCulture)} |");
            }

            if (result.GetValue(json) is { } file)
            {
                FigureFile.Write(exponents, file);
            }
        });
        return command;
    }

    /// <summary>The exponents of all figures that were measured at two sizes or more; <c>N</c> is the largest of these.</summary>
    private static List<MeasuredCase> Exponents(IEnumerable<MeasuredCase> measured) =>
    [
        .. from item in measured
           group item by (item.Benchmark, item.Case, item.Subject) into sizes
           where sizes.Select(static item => item.N).Distinct().Count() > 1
           select sizes.First() with { N = sizes.Max(static item => item.N), Median = Exponent([.. sizes]), Unit = "exponent" },
    ];

    /// <summary>The slope of the line through the logarithms, by least squares.</summary>
    private static double Exponent(List<MeasuredCase> sizes)
    {
        double meanX = sizes.Average(static item => Math.Log(item.N));
        double meanY = sizes.Average(static item => Math.Log(item.Median));
        return sizes.Sum(item => (Math.Log(item.N) - meanX) * (Math.Log(item.Median) - meanY)) / sizes.Sum(item => Math.Pow(Math.Log(item.N) - meanX, 2));
    }
}
