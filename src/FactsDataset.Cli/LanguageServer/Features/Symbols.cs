using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Compiler.Syntax;

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
                snapshot.Ids.Find(entry.Id.Text)?.Entry.Label ?? string.Empty,
                document.RangeOf(entry.Id.Range.Start, Math.Max(entry.Body?.Range.End ?? 0, entry.Id.Range.End)),
                document.RangeOf(entry.Id.Range))),
        ];
    }

    /// <summary>Entries whose id or whose spelling, folded, holds a text.</summary>
    public static IEnumerable<SymbolInformation> Find(FactSnapshot snapshot, string query)
    {
        string folded = NameFolding.Fold(query);
        return snapshot.Sound.Files
            .SelectMany(static file => file.Data.Entries, static (file, entry) => (File: file, Entry: entry))
            .Where(each => EntryNames.Match(each.Entry, snapshot.KindOf(each.File.Data), query, folded))
            .Take(Most)
            .Select(found => new SymbolInformation(
                found.Entry.Id,
                Navigation.Locate(snapshot, new IdPlace(found.Entry.Id, found.File.Data.Path, found.File.Positions.Locate(found.Entry.IdSlot).Range)),
                found.Entry.Label));
    }
}
