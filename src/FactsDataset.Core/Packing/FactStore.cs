using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>
/// The packed entries of one dataset, decoded when they are first asked for. Plumbing for generated code, which derives
/// one store for all kinds. Safe for any number of threads: of each entry one instance is ever seen.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactStore
{
    private StoreShard?[]? _shards;
    private ReferrerIndex? _referrers;

    /// <summary>The number of shards.</summary>
    protected abstract int ShardCount { get; }

    /// <summary>The entry at an address.</summary>
    /// <exception cref="InvalidDataException">There is no such entry, or it is no <typeparamref name="T"/>.</exception>
    public T Get<T>(EntryAddress address)
        where T : class, IEntry => Resolve(address) as T ?? throw PackedData.Damaged("a reference leads to another kind");

    /// <summary>
    /// The entry at an address; <see langword="null"/> for <see cref="EntryAddress.None"/> and where the entry there is
    /// no <typeparamref name="T"/>.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no such entry.</exception>
    public T? GetOrNull<T>(EntryAddress address)
        where T : class, IEntry => address.IsNone ? null : Resolve(address) as T;

    /// <summary>
    /// Those of the entries that refer to a target which are a <typeparamref name="T"/>, each once: facts in order of
    /// time, undated ones last, then other entries by id.
    /// </summary>
    /// <param name="target">The entry that is referred to.</param>
    /// <param name="relation">The number of the relation by which they refer; 0 for any.</param>
    public IReadOnlyList<T> GetReferrers<T>(EntryAddress target, int relation)
        where T : class, IEntry
    {
        ReferrerIndex? index = Volatile.Read(ref _referrers);
        if (index is null)
        {
            ReferrerIndex built = BuildReferrers();
            index = Interlocked.CompareExchange(ref _referrers, built, null) ?? built;
        }

        return index.Find<T>(this, target, relation);
    }

    /// <summary>The rows of a shard, each ended by a line feed.</summary>
    /// <param name="shard">The zero-based number of the shard.</param>
    protected abstract ReadOnlySpan<byte> GetRows(int shard);

    /// <summary>
    /// Which rows of a shard refer to what, a line for each relation and target: <c>relation shard.row: row row row</c>,
    /// first the target, then the rows of this shard that refer to it. Relation 0 lists all that refer to it at all.
    /// </summary>
    /// <param name="shard">The zero-based number of the shard that refers.</param>
    protected abstract ReadOnlySpan<byte> GetReferrers(int shard);

    /// <summary>Decodes a row; references in it are resolved when they are read, never here.</summary>
    /// <param name="shard">The zero-based number of the shard.</param>
    /// <param name="address">The address of the row.</param>
    /// <param name="reader">A reader at the first cell.</param>
    protected abstract IEntry Decode(int shard, EntryAddress address, ref RowReader reader);

    private ReferrerIndex BuildReferrers()
    {
        ReferrerIndex index = new();
        int shards = ShardCount;
        for (int shard = 0; shard < shards; shard++)
        {
            index.Add(shard, GetReferrers(shard));
        }

        return index;
    }

    private IEntry Resolve(EntryAddress address)
    {
        StoreShard shard = GetShard(address.Shard);
        if (address.Row >= shard.Entries.Length)
        {
            throw PackedData.Damaged("a reference leads to no row");
        }

        ref IEntry? slot = ref shard.Entries[address.Row];
        IEntry? entry = Volatile.Read(ref slot);
        if (entry is not null)
        {
            return entry;
        }

        // Two threads may both decode a row; the first to publish wins, and both return what was published.
        RowReader reader = new(shard.RowOf(GetRows(address.Shard), address.Row), this);
        IEntry decoded = Decode(address.Shard, address, ref reader);
        return Interlocked.CompareExchange(ref slot, decoded, null) ?? decoded;
    }

    private StoreShard GetShard(int number)
    {
        StoreShard?[]? shards = Volatile.Read(ref _shards);
        if (shards is null)
        {
            StoreShard?[] created = new StoreShard?[ShardCount];
            shards = Interlocked.CompareExchange(ref _shards, created, null) ?? created;
        }

        if ((uint)number >= (uint)shards.Length)
        {
            throw PackedData.Damaged("a reference leads to no shard");
        }

        StoreShard? shard = Volatile.Read(ref shards[number]);
        if (shard is null)
        {
            StoreShard created = new(GetRows(number));
            shard = Interlocked.CompareExchange(ref shards[number], created, null) ?? created;
        }

        return shard;
    }
}
