using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>Where a diagnostic is, as Verify.SourceGenerators writes it.</summary>
internal static class LocationText
{
    private const int ContextLines = 1;

    /// <summary>The path with backslashes, then the zero-based lines and UTF-16 columns of start and end; empty for no file.</summary>
    public static string Of(Location location)
    {
        FileLinePositionSpan span = location.GetMappedLineSpan();
        return span.IsValid ? $"{span.Path.Replace('/', '\\')}: {span.Span}" : "";
    }

    /// <summary>The lines of code around a location with carets under it; null for a location that is in no syntax tree.</summary>
    public static string? ExcerptOf(Location location)
    {
        if (location.SourceTree is not { } tree)
        {
            return null;
        }

        FileLinePositionSpan span = location.GetMappedLineSpan();
        TextLineCollection lines = tree.GetText().Lines;
        int first = Math.Max(span.StartLinePosition.Line - ContextLines, 0);
        int last = Math.Min(span.EndLinePosition.Line + ContextLines, lines.Count - 1);
        var excerpt = new StringBuilder("\n");
        for (int number = first; number <= last; number++)
        {
            TextLine line = lines[number];
            excerpt.Append(line.ToString()).Append('\n');
            if (line.Span.Intersection(location.SourceSpan) is { } marked)
            {
                excerpt.Append(' ', marked.Start - line.Start).Append('^', marked.Length).Append('\n');
            }
        }

        return excerpt.ToString();
    }
}
