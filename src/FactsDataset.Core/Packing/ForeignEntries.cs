using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>
/// The entries of a kind of another dataset to which a dataset refers. Each has a row in the store of the one that refers, which
/// holds its id; the entry itself is found in its own dataset when it is asked for. Plumbing for generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ForeignEntries
{
    private readonly FactStore _store;
    private readonly int _firstShard;
    private readonly int _shardCount;
    private readonly Type _collection;
    private readonly string _kind;
    private readonly string _version;
    private readonly Func<string, IEntry?> _find;
    private Dictionary<string, EntryAddress>? _renamed;

    /// <summary>The entries of a kind.</summary>
    /// <param name="store">The store that has their rows.</param>
    /// <param name="firstShard">The zero-based number of the first shard of them.</param>
    /// <param name="shardCount">How many shards they have, each in the ordinal order of the ids.</param>
    /// <param name="collection">The class of the other dataset that holds the entries of the kind.</param>
    /// <param name="kind">The kind, named with the namespace of its dataset, such as <c>FactsDataset.person</c>.</param>
    /// <param name="version">The version of the other dataset that the references were checked against; empty where it had none.</param>
    /// <param name="find">Finds an entry by its id, or by one that it had before; <see langword="null"/> where there is none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ForeignEntries(FactStore store, int firstShard, int shardCount, Type collection, string kind, string version, Func<string, IEntry?> find)
    {
        _store = store ?? throw new ArgumentNullException(nameof(store));
        _firstShard = firstShard;
        _shardCount = shardCount;
        _collection = collection ?? throw new ArgumentNullException(nameof(collection));
        _kind = kind ?? throw new ArgumentNullException(nameof(kind));
        _version = version ?? throw new ArgumentNullException(nameof(version));
        _find = find ?? throw new ArgumentNullException(nameof(find));
    }

    /// <summary>The entry whose id a row holds.</summary>
    /// <param name="shard">The zero-based number of the shard.</param>
    /// <param name="row">The zero-based number of the row in it.</param>
    /// <exception cref="MissingEntryException">The version of the other dataset that is loaded has no such entry.</exception>
    public IEntry Resolve(int shard, int row)
    {
        string id = _store.ReadRequiredText(shard, row, 0);
        return _find(id) ?? throw new MissingEntryException(_kind, id, _collection.Assembly, _version, _store.GetType().Assembly);
    }

    /// <summary>The entries that refer to one of the other dataset by an inverse of the schema; none where nothing does.</summary>
    /// <typeparam name="T">The record of those that refer.</typeparam>
    /// <param name="entry">The entry of the other dataset.</param>
    /// <param name="inverse">The name of the inverse.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<T> ReferrersOf<T>(IEntry entry, string inverse)
        where T : class, IEntry
    {
        string id = (entry ?? throw new ArgumentNullException(nameof(entry))).Id;
        EntryAddress address = Find(id);
        if (address.IsNone)
        {
            // An entry may have had another id when the references were checked.
            _ = (_renamed ??= FindRenamed()).TryGetValue(id, out address);
        }

        return address.IsNone ? [] : _store.GetReferrers<T>(address.Shard, address.Row, inverse);
    }

    private EntryAddress Find(string id)
    {
        for (int shard = _firstShard; shard < _firstShard + _shardCount; shard++)
        {
            int low = 0;
            int high = _store.CountRows(shard) - 1;
            if (string.CompareOrdinal(_store.ReadRequiredText(shard, high, 0), id) < 0)
            {
                continue;
            }

            while (low <= high)
            {
                int middle = (low + high) / 2;
                int order = string.CompareOrdinal(_store.ReadRequiredText(shard, middle, 0), id);
                if (order == 0)
                {
                    return new EntryAddress(shard, middle);
                }

                (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
            }

            break;
        }

        return EntryAddress.None;
    }

    private Dictionary<string, EntryAddress> FindRenamed()
    {
        Dictionary<string, EntryAddress> renamed = new(StringComparer.Ordinal);
        for (int shard = _firstShard; shard < _firstShard + _shardCount; shard++)
        {
            for (int row = 0; row < _store.CountRows(shard); row++)
            {
                string id = _store.ReadRequiredText(shard, row, 0);
                if (_find(id) is { } entry && entry.Id != id)
                {
                    renamed[entry.Id] = new EntryAddress(shard, row);
                }
            }
        }

        return renamed;
    }
}
