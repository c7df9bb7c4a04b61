using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Wording;
using Spectre.Console;

namespace FactsDataset.Cli.Contradictions;

/// <summary>Prints two facts side by side, or one below the other where there is no room, each with who says it and where.</summary>
internal static class ContradictionView
{
    private const int Gap = 3;

    /// <summary>Below this width the two stand one below the other.</summary>
    private const int LeastForColumns = 70;

    /// <summary>Prints the pair.</summary>
    public static void Write(Terminal terminal, Contradiction pair, DatasetView dataset, TimelineText text)
    {
        string[] left = Describe(pair.Fact, dataset, text);
        string[] right = pair.Relation.Fact.Target is { } other ? Describe(other, dataset, text) : [.. left.Select(static _ => string.Empty)];
        terminal.WriteLine($"{pair.Fact.Id} {RelationOf(pair, text)} {pair.Relation.Fact.Id}", new Style(Color.Yellow));
        if (terminal.Width < LeastForColumns)
        {
            foreach (string line in left.Append(string.Empty).Concat(right))
            {
                terminal.Console.Write(new Padder(Cell(line, Style.Plain), new Padding(2, 0, 0, 0)));
            }
        }
        else
        {
            terminal.Console.Write(Columns(terminal.Width, left, right));
        }

        if (pair.Relation.Note is { } note)
        {
            terminal.WriteLine((text.IsArabic ? "ملاحظة: " : "note: ") + note);
        }

        terminal.WriteLine(string.Empty);
    }

    private static string RelationOf(Contradiction pair, TimelineText text) => text.IsArabic
        ? CodeWords.Of(BuiltInVocabularies.RelationKind, pair.Relation.Relation, text.Phrases.Language)
        : pair.Relation.Relation;

    private static Grid Columns(int width, string[] left, string[] right)
    {
        int half = (width - Gap) / 2;
        Grid grid = new() { Width = width };
        grid.AddColumn(new GridColumn { Width = half, Padding = new Padding(0, 0, Gap, 0) });
        grid.AddColumn(new GridColumn { Width = half, Padding = new Padding(0, 0, 0, 0) });
        for (int i = 0; i < left.Length; i++)
        {
            Style style = i == 0 ? new Style(decoration: Decoration.Bold) : Style.Plain;
            grid.AddRow(Cell(left[i], style), Cell(right[i], style));
        }

        return grid;
    }

    private static Text Cell(string text, Style style) => new(string.Join('\n', text.Split('\n').Select(VisibleText.Of)), style);

    private static string[] Describe(EntryView fact, DatasetView dataset, TimelineText text)
    {
        FactSummary summary = FactSummary.Of(fact, dataset);
        string state = text.State(summary);
        string who = (text.Claimant(summary), text.IsArabic) switch
        {
            ({ Length: > 0 } claimant, true) => "القائل: " + claimant,
            ({ Length: > 0 } claimant, false) => "says: " + claimant,
            (_, true) => "المعنيون: " + text.Who(summary),
            _ => "who: " + text.Who(summary),
        };
        return
        [
            $"{TimelineText.MarkOf(summary.Outcome)} {fact.Label(text.Phrases.Language)}",
            state.Length > 0 ? text.Kind(fact.Kind) + text.Phrases.Comma + state : text.Kind(fact.Kind),
            (text.IsArabic ? "التاريخ: " : "when: ") + text.When(summary),
            who,
            string.Join('\n', fact.Evidence.Select(static item => item.ToString())),
        ];
    }
}
