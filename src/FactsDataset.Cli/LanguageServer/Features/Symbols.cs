using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Reading;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>The entries of a file, and those of all files by any spelling.</summary>
internal static class Symbols
{
    private const int Most = 100;

    /// <summary>The entries of a file, in its order.</summary>
    public static IReadOnlyList<DocumentSymbol> Of(FactSnapshot snapshot, string path)
    {
        if (snapshot.Document(path) is not { } document || Compiler.FactText.IsSchemaPath(path))
        {
            return [];
        }

        return
        [
            .. FactFileParser.Parse(path, document.Text).Entries.Select(entry => new DocumentSymbol(
                entry.Id.Text,
                snapshot.Dataset?.Find(entry.Id.Text)?.Label() ?? string.Empty,
                document.RangeOf(entry.Id.Range.Start, Math.Max(entry.Body?.Range.End ?? 0, entry.Id.Range.End)),
                document.RangeOf(entry.Id.Range))),
        ];
    }

    /// <summary>Entries whose id or whose spelling, folded, holds a text.</summary>
    public static IEnumerable<SymbolInformation> Find(FactSnapshot snapshot, string query)
    {
        string folded = NameFolding.Fold(query);
        return (snapshot.Dataset?.Entries ?? [])
            .Where(entry => Matches(entry, query, folded))
            .Select(entry => (Entry: entry, Place: snapshot.Ids.Declaration(entry.Id)))
            .Where(static found => found.Place is not null)
            .Take(Most)
            .Select(found => new SymbolInformation(found.Entry.Id, Navigation.Locate(snapshot, found.Place!), found.Entry.Label()));
    }

    /// <summary>Whether an entry may be meant by a text.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="folded">The same, folded.</param>
    public static bool Matches(EntryView entry, string text, string folded) =>
        entry.Id.Contains(text, StringComparison.OrdinalIgnoreCase)
        || (folded.Length > 0 && entry.Spellings.Any(spelling => NameFolding.Fold(spelling).Contains(folded, StringComparison.Ordinal)));
}
