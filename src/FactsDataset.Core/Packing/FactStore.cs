using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>
/// The packed entries of one dataset, decoded when they are first asked for. Plumbing for generated code, which derives
/// one store for all kinds. Safe for any number of threads: of each entry one instance is ever seen.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactStore
{
    // The entries of each shard, an array of objects, null until one is made. Objects, so that the exchange that is not
    // generic serves: a generic one is compiled when it is first used.
    private readonly object?[] _shards;
    private ReferrerIndex? _referrers;

    /// <summary>A store.</summary>
    /// <param name="shardCount">The number of its shards.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    protected FactStore(int shardCount)
    {
        if (shardCount < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(shardCount), "A store has no fewer than no shards.");
        }

        _shards = shardCount == 0 ? [] : new object?[shardCount];
    }

    /// <summary>The error where an entry is of another kind than the row that refers to it says.</summary>
    public static InvalidDataException OtherKind() => PackedData.Damaged("a reference leads to another kind");

    /// <summary>The entry at an address.</summary>
    /// <exception cref="InvalidDataException">There is no such entry, or it is no <typeparamref name="T"/>.</exception>
    public T Get<T>(EntryAddress address)
        where T : class, IEntry => Resolve(address) as T ?? throw OtherKind();

    /// <summary>
    /// The entry at an address; <see langword="null"/> for <see cref="EntryAddress.None"/> and where the entry there is
    /// no <typeparamref name="T"/>.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no such entry.</exception>
    public T? GetOrNull<T>(EntryAddress address)
        where T : class, IEntry => address.IsNone ? null : Resolve(address) as T;

    /// <summary>The error where a required value is absent.</summary>
    public static InvalidDataException Missing() => PackedData.Damaged("a required value is absent");

    /// <summary>The entry of a row, of whatever kind.</summary>
    /// <param name="shard">The zero-based number of the shard.</param>
    /// <param name="row">The zero-based number of the row in it.</param>
    /// <exception cref="InvalidDataException">There is no such entry.</exception>
    public object GetEntry(int shard, int row) => Resolve(new EntryAddress(shard, row));

    /// <summary>A reader at a cell of an entry's row.</summary>
    /// <param name="address">The entry.</param>
    /// <param name="cell">The zero-based number of the cell; the id is the first.</param>
    /// <exception cref="InvalidDataException">There is no such row, or it has no such cell.</exception>
    public RowReader ReaderAt(EntryAddress address, int cell)
    {
        ReadOnlySpan<byte> row = ShardReader.Row(GetRows(address.Shard), address.Row);
        return new RowReader(row, this, ShardReader.CellStart(row, cell));
    }

    /// <summary>The text of a cell; <see langword="null"/> where it is absent.</summary>
    /// <param name="address">The entry.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <exception cref="InvalidDataException">There is no such cell, or it holds no text.</exception>
    public string? ReadText(EntryAddress address, int cell) => ReaderAt(address, cell).ReadText();

    /// <summary>The text of a cell that is never absent.</summary>
    /// <param name="address">The entry.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <exception cref="InvalidDataException">There is no such cell, or it holds no text.</exception>
    public string ReadRequiredText(EntryAddress address, int cell) => ReaderAt(address, cell).ReadRequiredText();

    /// <summary>The entry that a cell refers to, of whatever kind; <see langword="null"/> where the cell is absent.</summary>
    /// <param name="address">The entry that refers.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <exception cref="InvalidDataException">There is no such cell, it holds no reference, or what it refers to isn't there.</exception>
    public object? ReadReference(EntryAddress address, int cell)
    {
        EntryAddress target = ReaderAt(address, cell).ReadReference();
        return target.IsNone ? null : Resolve(target);
    }

    /// <summary>The place of a cell's code among the codes of its vocabulary; <see langword="null"/> where the cell is absent.</summary>
    /// <param name="address">The entry.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <param name="known">What was read before, and is from then on: 0 is nothing yet.</param>
    /// <param name="codes">The codes, in the order of the enum's values, <c>|</c> between them.</param>
    /// <exception cref="InvalidDataException">There is no such cell, or its code is none of them.</exception>
    public int? ReadCode(EntryAddress address, int cell, ref int known, ReadOnlySpan<byte> codes)
    {
        if (known == 0)
        {
            known = ReaderAt(address, cell).ReadCodePlace(codes) + 2;
        }

        return known == 1 ? null : known - 2;
    }

    /// <summary>The place of a cell's code among the codes of its vocabulary; the cell is never absent.</summary>
    /// <param name="address">The entry.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <param name="known">What was read before, and is from then on: 0 is nothing yet.</param>
    /// <param name="codes">The codes, in the order of the enum's values, <c>|</c> between them.</param>
    /// <exception cref="InvalidDataException">There is no such cell, it is absent, or its code is none of them.</exception>
    public int ReadRequiredCode(EntryAddress address, int cell, ref int known, ReadOnlySpan<byte> codes) =>
        ReadCode(address, cell, ref known, codes) ?? throw Missing();

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

    /// <summary>Makes the entry at an address; its cells are read when its properties are.</summary>
    /// <param name="address">The address of its row, which is there.</param>
    protected abstract IEntry Create(EntryAddress address);

    private ReferrerIndex BuildReferrers()
    {
        ReferrerIndex index = new();
        for (int shard = 0; shard < _shards.Length; shard++)
        {
            index.Add(shard, GetReferrers(shard));
        }

        return index;
    }

    private object Resolve(EntryAddress address)
    {
        object?[] entries = GetEntries(address.Shard);
        if ((uint)address.Row >= (uint)entries.Length)
        {
            throw PackedData.Damaged("a reference leads to no row");
        }

        object? entry = entries[address.Row];
        if (entry is not null)
        {
            return entry;
        }

        // Two threads may both make it; the first to publish wins, and both return what was published.
        object created = Create(address);
        return Interlocked.CompareExchange(ref entries[address.Row], created, null) ?? created;
    }

    private object?[] GetEntries(int shard)
    {
        if ((uint)shard >= (uint)_shards.Length)
        {
            throw PackedData.Damaged("a reference leads to no shard");
        }

        object? entries = _shards[shard];
        if (entries is null)
        {
            object created = new object?[ShardReader.CountRows(GetRows(shard))];
            entries = Interlocked.CompareExchange(ref _shards[shard], created, null) ?? created;
        }

        return (object?[])entries;
    }
}
