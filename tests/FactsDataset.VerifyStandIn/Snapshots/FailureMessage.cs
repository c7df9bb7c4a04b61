using System.Text;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>
/// What a failing verification says. Its headings are those of Verify, which tools that accept snapshots read; the
/// texts follow <c>FileContent:</c>, where such tools stop reading.
/// </summary>
internal static class FailureMessage
{
    public static string Of(
        string directory, IReadOnlyList<SnapshotComparison> comparisons, IReadOnlyList<string> orphans)
    {
        ILookup<string, SnapshotComparison> sections = comparisons.ToLookup(HeadingOf, StringComparer.Ordinal);
        var message = new StringBuilder();
        Line(message, $"Directory: {directory}");
        AppendFiles(message, directory, "New", sections);
        AppendFiles(message, directory, "NotEqual", sections);
        AppendOrphans(message, orphans);
        AppendFiles(message, directory, "Equal", sections);

        if (sections.Contains("New") || sections.Contains("NotEqual"))
        {
            Line(message, "\nFileContent:\n");
            AppendTexts(message, directory, "New", sections);
            AppendTexts(message, directory, "NotEqual", sections);
        }

        return message.ToString();
    }

    private static string HeadingOf(SnapshotComparison comparison) =>
        comparison.IsEqual ? "Equal" : comparison.IsNew ? "New" : "NotEqual";

    private static void AppendFiles(
        StringBuilder message, string directory, string heading, ILookup<string, SnapshotComparison> sections)
    {
        if (!sections.Contains(heading))
        {
            return;
        }

        Line(message, $"{heading}:");
        foreach (SnapshotComparison comparison in sections[heading])
        {
            Line(message, $"  - Received: {Path.GetRelativePath(directory, comparison.Pair.Received)}");
            Line(message, $"    Verified: {Path.GetRelativePath(directory, comparison.Pair.Verified)}");
        }
    }

    private static void AppendOrphans(StringBuilder message, IReadOnlyList<string> orphans)
    {
        if (orphans.Count == 0)
        {
            return;
        }

        Line(message, "Delete:");
        foreach (string orphan in orphans)
        {
            Line(message, $"  - {Path.GetFileName(orphan)}");
        }
    }

    private static void AppendTexts(
        StringBuilder message, string directory, string heading, ILookup<string, SnapshotComparison> sections)
    {
        if (!sections.Contains(heading))
        {
            return;
        }

        Line(message, $"{heading}:\n");
        foreach (SnapshotComparison comparison in sections[heading])
        {
            Line(message, $"Received: {Path.GetRelativePath(directory, comparison.Pair.Received)}");
            Line(message, comparison.Received);
            if (comparison.Verified is not null)
            {
                Line(message, $"Verified: {Path.GetRelativePath(directory, comparison.Pair.Verified)}");
                Line(message, comparison.Verified);
            }

            message.Append('\n');
        }
    }

    private static void Line(StringBuilder message, string text) => message.Append(text).Append('\n');
}
