using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using Spectre.Console;

namespace FactsDataset.Cli.Contradictions;

/// <summary>Prints two facts side by side, each with who says it and where.</summary>
internal static class ContradictionView
{
    private const int Gap = 3;

    /// <summary>Prints the pair.</summary>
    public static void Write(Terminal terminal, Contradiction pair)
    {
        int width = (terminal.Width - Gap) / 2;
        string[] left = Describe(pair.Fact);
        string[] right = Describe(pair.Relation.Fact);
        Grid grid = new() { Width = terminal.Width };
        grid.AddColumn(new GridColumn { Width = width, Padding = new Padding(0, 0, Gap, 0) });
        grid.AddColumn(new GridColumn { Width = width, Padding = new Padding(0, 0, 0, 0) });
        for (int i = 0; i < left.Length; i++)
        {
            Style style = i == 0 ? new Style(decoration: Decoration.Bold) : Style.Plain;
            grid.AddRow(Cell(left[i], style), Cell(right[i], style));
        }

        terminal.WriteLine($"{pair.Fact.Id} {pair.Relation.Relation.ToCode()} {pair.Relation.Fact.Id}", new Style(Color.Yellow));
        terminal.Console.Write(grid);
        if (pair.Relation.Note is { } note)
        {
            terminal.WriteLine("note: " + note);
        }

        terminal.WriteLine(string.Empty);
    }

    private static Text Cell(string text, Style style) => new(string.Join('\n', text.Split('\n').Select(VisibleText.Of)), style);

    private static string[] Describe(IFact fact)
    {
        TimelineRow row = TimelineRows.Of(fact);
        string said = row.SaidOn is null ? string.Empty : $", said {row.SaidOn}";
        return
        [
            fact.Title,
            $"{fact.Kind}, {row.Status}",
            $"when: {fact.When?.ToString() ?? "undated"}{said}",
            "who: " + row.Who,
            string.Join('\n', fact.Evidence.Select(static item => $"{item.Source.Id} {item.Position}")),
        ];
    }
}
