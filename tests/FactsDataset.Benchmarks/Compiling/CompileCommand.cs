using System.CommandLine;
using FactsDataset.Benchmarks.Logbooks;
using FactsDataset.Benchmarks.Measuring;

namespace FactsDataset.Benchmarks.Compiling;

/// <summary>A benchmark of the generator as a command: sizes, rounds, the size of files, and a file for the figures.</summary>
internal static class CompileCommand
{
    public static Command Of(string name, string summary, Func<LogbookProject, int, IEnumerable<MeasuredCase>> measure)
    {
        Option<int[]> facts = new("--facts")
        {
            Description = "The numbers of facts.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = static _ => [1_000, 10_000, 100_000],
        };
        Option<int> rounds = new("--rounds") { Description = "How often each case is measured.", DefaultValueFactory = static _ => 11 };
        Option<int> perFile = new("--per-file")
        {
            Description = "How many entries a fact file has.",
            DefaultValueFactory = static _ => FactFileWriter.EntriesPerFile,
        };
        Option<FileInfo?> json = new("--json") { Description = "A file for the figures: an array of { benchmark, n, case, subject, median, unit }." };

        Command command = new(name, summary) { facts, rounds, perFile, json };
        command.SetAction(result =>
        {
            List<MeasuredCase> measured = [];
            foreach (int size in result.GetRequiredValue(facts))
            {
                Console.Error.WriteLine($"{size} facts");
                int entries = result.GetRequiredValue(perFile);
                string suffix = entries == FactFileWriter.EntriesPerFile ? string.Empty : FormattableString.Invariant($"-{entries}-per-file");
                measured.AddRange(measure(LogbookProject.Create(size, entries), result.GetRequiredValue(rounds))
                    .Select(item => item with { N = size, Subject = item.Subject + suffix }));
            }

            FigureFile.Show(measured, result.GetValue(json));
        });
        return command;
    }
}
