using System.Text;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Differences;

/// <summary>What differs as a section of a changelog: CommonMark, values whole.</summary>
internal static class DifferenceMarkdown
{
    private const string Special = "\\`*_[]<>#&|~";

    /// <summary>The section.</summary>
    public static byte[] Of(DifferenceReport report, FeedOptions options)
    {
        DatasetDifference difference = report.Difference;
        StringBuilder text = new();
        Line(text, "## " + Escape(options.Title ?? ChangeWords.TitleOf(report)));
        if (difference.Changes.Count == 0)
        {
            Line(text, string.Empty);
            Line(text, "Nothing differs.");
        }

        foreach (IGrouping<ChangeGroup, EntryChange> group in difference.Changes.GroupBy(static change => change.Group))
        {
            Line(text, string.Empty);
            Line(text, $"### {ChangeWords.Of(group.Key)} ({group.Count()})");
            Line(text, string.Empty);
            foreach (EntryChange change in group)
            {
                WriteChange(text, change);
            }
        }

        if (difference.LostKinds.Count > 0)
        {
            Line(text, string.Empty);
            Line(text, "### Kinds without an entry");
            Line(text, string.Empty);
            foreach (string kind in difference.LostKinds)
            {
                Line(text, "- " + Code(kind));
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void WriteChange(StringBuilder text, EntryChange change)
    {
        string present = change.PresentId is { } id ? $" → {Code(id)}" : string.Empty;
        string label = change.Label is { } called ? ": " + Escape(called) : string.Empty;
        Line(text, $"- {Escape(change.Kind)} {Code(change.Id)}{present}{label}");
        if (change.RetractedBecause is { } reason)
        {
            Line(text, $"  - {(change.Group == ChangeGroup.Retracted ? "retracted" : "is retracted")} on {Escape(change.RetractedOn ?? string.Empty)}: {Escape(reason)}");
        }

        foreach (Breakage breakage in change.Breakages)
        {
            Line(text, "  - **breaks code**: " + Escape(breakage.Reason));
        }

        foreach (FieldChange field in change.Fields)
        {
            Line(text, "  - " + Describe(field));
        }

        foreach (string former in change.MoreFormerIds)
        {
            Line(text, "  - former id: " + Code(former));
        }
    }

    private static string Describe(FieldChange field)
    {
        string? old = field.Old is { } before ? Code(CompactJson.Of(before)) : null;
        string? @new = field.New is { } after ? Code(CompactJson.Of(after)) : null;
        return Code(field.Path) + (field.IsItem
            ? old is null ? " with " + @new : " without " + old
            : $": {old ?? "(none)"} → {@new ?? "(none)"}");
    }

    /// <summary>A code span, between more backticks than stand together in the text.</summary>
    private static string Code(string value)
    {
        string text = VisibleText.Of(value);
        int longest = 0;
        int run = 0;
        foreach (char character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        string pad = text.StartsWith('`') || text.EndsWith('`') ? " " : string.Empty;
        return fence + pad + text + pad + fence;
    }

    private static string Escape(string value)
    {
        StringBuilder text = new();
        foreach (char character in VisibleText.Of(value))
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                text.Append('\\');
            }

            text.Append(character);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
