using System.CommandLine;
using System.Globalization;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Statistics;
using Spectre.Console;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts stats</c>: what the dataset holds, in numbers.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("stats", "Counts facts by kind, year, status and source, dates by basis, and claims by stage, stance and speaker.");
        command.SetAction(_ => Run(terminal));
        return command;
    }

    private static int Run(Terminal terminal)
    {
        IReadOnlyList<Tally> tallies = DatasetStatistics.Count(Facts.All, ArmsClaims.All);
        int width = tallies.Max(static tally => tally.Rows.Select(static row => row.Name.Length).DefaultIfEmpty().Max());
        foreach (Tally tally in tallies)
        {
            terminal.WriteLine(tally.Title, new Style(decoration: Decoration.Bold));
            foreach ((string name, int count) in tally.Rows)
            {
                terminal.WriteLine($"  {name.PadRight(width)}  {count.ToString(CultureInfo.InvariantCulture),5}");
            }

            terminal.WriteLine(string.Empty);
        }

        terminal.WriteLine("A claim has several speakers where a claim by somebody else repeats or corroborates it; sources that pass on one speaker are one voice.");
        return ExitCodes.Success;
    }
}
