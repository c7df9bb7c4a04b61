using System.Buffers;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>What may stand in the name of a snapshot. One set of characters everywhere, so that names move between systems.</summary>
internal static class FileNames
{
    private const string ForbiddenInPath = "\"<>|:*?";

    private static readonly SearchValues<char> PathCharacters = SearchValues.Create([.. Controls(), .. ForbiddenInPath]);

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create([.. Controls(), .. ForbiddenInPath, '/', '\\']);

    /// <summary>The text with <c>-</c> for whatever no file name may hold.</summary>
    public static string Clean(string text) => Replace(text, NameCharacters);

    /// <summary>The text with <c>-</c> for whatever no path may hold; separators stay.</summary>
    public static string CleanPath(string text) => Replace(text, PathCharacters);

    /// <exception cref="ArgumentException">The text is no file name.</exception>
    public static void RequireFileName(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameter);
        if (name.AsSpan().ContainsAny(NameCharacters))
        {
            throw new ArgumentException($"A file name can't hold a character of “{name}”; leave it out.", parameter);
        }
    }

    /// <exception cref="ArgumentException">The text is no folder.</exception>
    public static void RequireDirectory(string directory, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory, parameter);

        // The colon is a drive's.
        if (directory.Replace(":", "", StringComparison.Ordinal).AsSpan().ContainsAny(PathCharacters))
        {
            throw new ArgumentException($"A folder's path can't hold a character of “{directory}”; leave it out.", parameter);
        }
    }

    /// <exception cref="ArgumentException">The text is no extension.</exception>
    public static void RequireExtension(string extension, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(extension, parameter);
        if (extension.StartsWith('.') || extension.AsSpan().ContainsAny('/', '\\'))
        {
            throw new ArgumentException(
                $"“{extension}” starts with a period or holds a path separator; leave them out.", parameter);
        }
    }

    private static string Replace(string text, SearchValues<char> forbidden) =>
        text.AsSpan().ContainsAny(forbidden)
            ? string.Create(text.Length, (text, forbidden), static (span, state) =>
            {
                state.text.CopyTo(span);
                span.ReplaceAny(state.forbidden, '-');
            })
            : text;

    private static IEnumerable<char> Controls() => Enumerable.Range(0, 0x20).Select(code => (char)code);
}
