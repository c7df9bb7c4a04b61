using System.Text;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>How a snapshot is stored, and when two are the same.</summary>
internal static class SnapshotText
{
    private const char LineFeed = '\n';

    /// <summary>UTF-8 with a byte order mark.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The text with every line ended by a line feed alone.</summary>
    public static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', LineFeed);

    /// <summary>The text with each line put through all replacements; a line of which one makes null is left out.</summary>
    public static string Scrub(string text, IReadOnlyList<Func<string, string?>> replacements)
    {
        if (replacements.Count == 0)
        {
            return text;
        }

        string[] lines = text.Split(LineFeed);
        // What follows the last line feed is a line only where it is something.
        bool endsWithLineFeed = lines[^1].Length == 0;
        IEnumerable<string?> scrubbed = lines.SkipLast(endsWithLineFeed ? 1 : 0)
            .Select(line => replacements.Aggregate((string?)line, static (current, replace) => current is null ? null : replace(current)));
        string joined = string.Join(LineFeed, scrubbed.Where(static line => line is not null));
        return endsWithLineFeed && joined.Length > 0 ? joined + LineFeed : joined;
    }

    /// <summary>
    /// The text of a stored snapshot, whether or not it has a byte order mark; null when there is none. An empty file
    /// is none: diff tools make one to compare with.
    /// </summary>
    public static async Task<string?> ReadAsync(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
        {
            return null;
        }

        return WithLineFeeds(await File.ReadAllTextAsync(path, Encoding).ConfigureAwait(false));
    }

    /// <summary>Stores a text that has line feeds alone.</summary>
    public static Task WriteAsync(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllTextAsync(path, text, Encoding);
    }

    /// <summary>Whether a received text is what was verified, which may have one more line feed at its end.</summary>
    public static bool AreSame(string received, string verified) =>
        string.Equals(received, verified, StringComparison.Ordinal)
        || (verified.Length == received.Length + 1
            && verified[^1] == LineFeed
            && verified.StartsWith(received, StringComparison.Ordinal));
}
