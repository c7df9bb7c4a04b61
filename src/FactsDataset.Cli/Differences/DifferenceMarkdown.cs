using System.Text;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Differences;

/// <summary>What differs as a section of a changelog: CommonMark, values whole.</summary>
internal static class DifferenceMarkdown
{
    /// <summary>The section.</summary>
    public static byte[] Of(DifferenceReport report, FeedOptions options)
    {
        DatasetDifference difference = report.Difference;
        StringBuilder text = new();
        Line(text, "## " + MarkdownText.Of(options.Title ?? ChangeWords.TitleOf(report)));
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
                Line(text, "- " + MarkdownText.Code(kind));
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void WriteChange(StringBuilder text, EntryChange change)
    {
        string present = change.PresentId is { } id ? $" → {MarkdownText.Code(id)}" : string.Empty;
        string label = change.Label is { } called ? ": " + MarkdownText.Of(called) : string.Empty;
        Line(text, $"- {MarkdownText.Of(change.Kind)} {MarkdownText.Code(change.Id)}{present}{label}");
        if (change.RetractedBecause is { } reason)
        {
            Line(text, $"  - {(change.Group == ChangeGroup.Retracted ? "retracted" : "is retracted")} on {MarkdownText.Of(change.RetractedOn ?? string.Empty)}: {MarkdownText.Of(reason)}");
        }

        foreach (Breakage breakage in change.Breakages)
        {
            Line(text, "  - **breaks code**: " + MarkdownText.Of(breakage.Reason));
        }

        foreach (FieldChange field in change.Fields)
        {
            Line(text, "  - " + Describe(field));
        }

        foreach (string former in change.MoreFormerIds)
        {
            Line(text, "  - former id: " + MarkdownText.Code(former));
        }
    }

    private static string Describe(FieldChange field)
    {
        string? old = field.Old is { } before ? MarkdownText.Code(CompactJson.Of(before)) : null;
        string? @new = field.New is { } after ? MarkdownText.Code(CompactJson.Of(after)) : null;
        return MarkdownText.Code(field.Path) + (field.IsItem
            ? old is null ? " with " + @new : " without " + old
            : $": {old ?? "(none)"} → {@new ?? "(none)"}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
