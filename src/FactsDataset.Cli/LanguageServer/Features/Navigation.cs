using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>From a reference to its entry, and from an entry to those who refer to it.</summary>
internal static class Navigation
{
    /// <summary>The id at a place; null where none is written.</summary>
    public static IdPlace? IdAt(FactSnapshot snapshot, string path, Position position) =>
        snapshot.Document(path) is { } document ? snapshot.Ids.At(path, document.OffsetOf(position)) : null;

    /// <summary>Where the entry stands whose id is written at a place; null where there is none.</summary>
    public static Location? Definition(FactSnapshot snapshot, string path, Position position) =>
        IdAt(snapshot, path, position) is { } place && snapshot.Ids.Declaration(place.Id) is { } declared ? Locate(snapshot, declared) : null;

    /// <summary>Every place that refers to the entry whose id is written at a place, and its own where that is asked for.</summary>
    public static IReadOnlyList<Location> References(FactSnapshot snapshot, string path, Position position, bool includeDeclaration)
    {
        if (IdAt(snapshot, path, position) is not { } place)
        {
            return [];
        }

        IEnumerable<IdPlace> found = snapshot.Ids.References(place.Id);
        if (includeDeclaration && snapshot.Ids.Declaration(place.Id) is { } declared)
        {
            found = found.Prepend(declared);
        }

        return [.. found.Select(each => Locate(snapshot, each))];
    }

    /// <summary>A place as clients name it.</summary>
    public static Location Locate(FactSnapshot snapshot, IdPlace place) =>
        new(DocumentUri.Of(place.Path), snapshot.Document(place.Path)?.RangeOf(place.Range) ?? default);
}
