using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Timelines;
using FactsDataset.Core.Packing;
using FactsDataset.Reading;
using FactsDataset.Reading.Wording;
using Spectre.Console;

namespace FactsDataset.Cli.Rendering;

/// <summary>Prints an entry whole: its fields in the order of the schema, then what refers to it.</summary>
internal static class EntryPage
{
    private const int Indent = 2;
    private const int NameWidth = 18;

    /// <summary>Prints the entry.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="text">The words to use.</param>
    /// <param name="words">The documents of which cited words are shown; null where none are.</param>
    public static void Write(Terminal terminal, EntryView entry, TimelineText text, CitedWords? words)
    {
        terminal.WriteLine(EntryDescription.Title(entry, text.Phrases.Language), new Style(decoration: Decoration.Bold));
        bool isArabic = text.IsArabic;
        terminal.WriteLine($"{text.Kind(entry.Kind)} {entry.Id}");
        if (entry.FormerIds.Count > 0)
        {
            terminal.WriteLine((isArabic ? "سابقا " : "formerly ") + string.Join(", ", entry.FormerIds));
        }

        terminal.WriteLine(string.Empty);
        if (entry.Kind.Role == Compiler.Schema.KindRole.Fact && entry.KnownBy is { } day)
        {
            WriteLines(terminal, [new PageLine(0, FieldWords.Of("known by", text.Phrases.Language), isArabic ? text.Date(day) : $"{text.Date(day)} at the latest")]);
        }

        WriteLines(terminal, PageFields.Of(entry, text, words));

        IReadOnlyList<EntryView> referrers = entry.ReferencedBy;
        if (referrers.Count == 0)
        {
            return;
        }

        terminal.WriteLine(string.Empty);
        terminal.WriteLine(isArabic ? $"المدخلات التي تشير إليه: {referrers.Count}" : "referred to by " + Plural.Of(referrers.Count, "entry", "entries"), new Style(decoration: Decoration.Bold));
        WriteLines(terminal, referrers.Select(referrer => new PageLine(0, text.Kind(referrer.Kind), Describe(referrer, text))));
    }

    private static string Describe(EntryView referrer, TimelineText text)
    {
        string description = EntryDescription.Of(referrer, text);
        string when = referrer.When is { } date ? text.Phrases.Comma + text.Date(date) : string.Empty;
        return description.Length > 0 ? $"{referrer.Id}: {description}{MarkOf(referrer.Polarity, text)}{when}" : referrer.Id + when;
    }

    /// <summary>The kind: in English as fact files write it, in another language in words.</summary>
    private static string MarkOf(Polarity polarity, TimelineText text) => (polarity, text.IsArabic) switch
    {
        (Polarity.Negated, true) => $" ({text.Phrases.Negated})",
        (Polarity.Mixed, true) => $" ({text.Phrases.NegatedInPart})",
        _ => PolarityReader.Mark(polarity),
    };

    private static void WriteLines(Terminal terminal, IEnumerable<PageLine> lines)
    {
        Grid grid = new() { Width = terminal.Width };
        grid.AddColumn(new GridColumn { Width = NameWidth, Padding = new Padding(0, 0, Indent, 0) });
        grid.AddColumn(new GridColumn { Width = terminal.Width - NameWidth - Indent, Padding = new Padding(0, 0, 0, 0) });
        foreach (PageLine line in lines)
        {
            grid.AddRow(
                new Padder(new Text(line.Name, new Style(Color.Blue)), new Padding(line.Depth * Indent, 0, 0, 0)),
                new Text(VisibleText.Of(line.Value)));
        }

        terminal.Console.Write(grid);
    }
}
