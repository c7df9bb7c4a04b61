using System.Collections.ObjectModel;
using System.Reflection;

namespace FactsDataset.Core.Packing;

/// <summary>What the <see cref="FactIdsAttribute"/> of a collection says, as dictionaries in the ordinal order of their keys.</summary>
internal static class CollectionIds
{
    /// <summary>The ids that entries had before, each with the one to use instead.</summary>
    public static IReadOnlyDictionary<string, string> FormerOf(Type collection) => Read(AttributeOf(collection)?.Retired);

    /// <summary>The ids whose C# member is not called after them, each with the member's name.</summary>
    public static IReadOnlyDictionary<string, string> SymbolsOf(Type collection) => Read(AttributeOf(collection)?.Symbols);

    /// <summary>The symbols of the collection that the record of an entry belongs to; none where it names no collection.</summary>
    public static IReadOnlyDictionary<string, string> SymbolsOfRecord(Type record) =>
        record.GetCustomAttribute<FactCollectionAttribute>(inherit: false) is { } named ? SymbolsOf(named.Collection) : Read(null);

    private static FactIdsAttribute? AttributeOf(Type collection) => collection.GetCustomAttribute<FactIdsAttribute>(inherit: false);

    /// <summary>Reads <c>key=value key=value</c>; a key without a value is left out.</summary>
    private static ReadOnlyDictionary<string, string> Read(string? pairs)
    {
        SortedDictionary<string, string> read = new(StringComparer.Ordinal);
        foreach (string pair in pairs?.Split(' ') ?? [])
        {
            int equals = pair.IndexOf('=');
            if (equals > 0 && equals + 1 < pair.Length)
            {
                read[pair.Substring(0, equals)] = pair.Substring(equals + 1);
            }
        }

        return new ReadOnlyDictionary<string, string>(read);
    }
}
