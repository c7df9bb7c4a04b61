using System.CommandLine;

namespace FactsDataset.Benchmarks.Measuring;

/// <summary>A benchmark as a command: sizes, rounds, deployments, and a file for the figures.</summary>
internal static class MeasureCommand
{
    public static Command Of(CaseList list)
    {
        Option<int[]> facts = new("--facts")
        {
            Description = "The numbers of facts.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = static _ => [125, 10_000, 100_000],
        };
        Option<int> rounds = new("--rounds") { Description = "How often each subject is put through each case.", DefaultValueFactory = static _ => 11 };
        Option<Deployment[]> deployments = new("--deployment")
        {
            Description = "How the program is made; more than one for columns side by side.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = static _ => [Deployment.Jit],
        };
        Option<FileInfo?> json = new("--json") { Description = "A file for the figures: an array of { benchmark, n, case, subject, median, unit }." };

        Command command = new(list.Benchmark, list.Summary) { facts, rounds, deployments, json };
        command.SetAction(result =>
        {
            List<MeasuredCase> measured = Measurer.Measure(
                list, result.GetRequiredValue(facts), result.GetRequiredValue(deployments), result.GetRequiredValue(rounds));
            FigureFile.Show(measured, result.GetValue(json));
        });
        return command;
    }
}
