using System.CommandLine;
using System.Globalization;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Statistics;
using FactsDataset.Reading;
using FactsDataset.Reading.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts stats</c>: what the dataset holds, in numbers.</summary>
internal static class StatsCommand
{
    private const int CountWidth = 6;
    private const int Indent = 2;

    public static Command Create(Terminal terminal)
    {
        Option<string> language = LanguageOption.Create();
        Command command = new("stats", "Counts facts by kind, year and source, dates by basis, and whatever the schema has vocabularies for.") { language };
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            OpenDataset dataset = datasets.Open(parsed, terminal);
            Write(terminal, dataset.View, new StatisticsWords(Phrases.Of(parsed.GetValue(language)!)));
            return dataset.ExitCode;
        });
        return command;
    }

    private static void Write(Terminal terminal, DatasetView dataset, StatisticsWords words)
    {
        IReadOnlyList<Tally> tallies = DatasetStatistics.Count(dataset, words);
        int widest = tallies.SelectMany(static tally => tally.Rows).Select(static row => CellsOf(row.Name)).DefaultIfEmpty().Max();
        int width = Math.Min(widest, terminal.Width - CountWidth - (2 * Indent));
        foreach (Tally tally in tallies)
        {
            terminal.WriteLine(tally.Title, new Style(decoration: Decoration.Bold));
            Grid grid = new();
            grid.AddColumn(new GridColumn { Width = width, Padding = new Padding(Indent, 0, Indent, 0) });
            grid.AddColumn(new GridColumn { Width = CountWidth, Padding = new Padding(0, 0, 0, 0), Alignment = Justify.Right });
            foreach ((string name, int count) in tally.Rows)
            {
                grid.AddRow(new Text(VisibleText.Of(name)), new Text(count.ToString(CultureInfo.InvariantCulture)));
            }

            terminal.Console.Write(grid);
            terminal.WriteLine(string.Empty);
        }

        if (tallies.Any(tally => tally.Title == words.Of("claims by innermost speaker")))
        {
            terminal.WriteLine(words.Of("A claim has several speakers where a claim by somebody else repeats or corroborates it; sources that pass on one speaker are one voice."));
        }
    }

    /// <summary>How many cells a name takes: the vowel signs of Arabic take none.</summary>
    private static int CellsOf(string name) => new Segment(name).CellCount();
}
