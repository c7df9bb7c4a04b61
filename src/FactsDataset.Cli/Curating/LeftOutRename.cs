using FactsDataset.Cli.Edits;

namespace FactsDataset.Cli.Curating;

/// <summary>Renames a source in the list of what is left out.</summary>
internal static class LeftOutRename
{
    /// <summary>The edits of the list; none where it doesn't name the source.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="old">The id that the source had.</param>
    /// <param name="name">The id that it gets.</param>
    public static IEnumerable<TextEdit> Of(string text, string old, string name)
    {
        string row = "\n" + old + "\t";
        for (int at = text.IndexOf(row, StringComparison.Ordinal); at >= 0; at = text.IndexOf(row, at + 1, StringComparison.Ordinal))
        {
            yield return new TextEdit(at + 1, at + 1 + old.Length, name);
        }
    }
}
