using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactsDataset.Core.Packing;

/// <summary>
/// The packed entries of one dataset, decoded when they are first asked for. Plumbing for generated code, which derives
/// one store for all kinds. Safe for any number of threads: of each entry one instance is ever seen.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactStore
{
    // The entries of each shard, null until one is made. Objects, not entries: writing to an array of an interface costs more.
    private readonly object?[]?[] _shards;

    private SharedTextLists? _sharedTexts;

    /// <summary>A store.</summary>
    /// <param name="shardCount">The number of its shards.</param>
    /// <exception cref="OverflowException">The number is negative.</exception>
    protected FactStore(int shardCount)
    {
        _shards = new object?[]?[shardCount];
    }

    /// <summary>A store of one shard, whose entries are there already.</summary>
    private protected FactStore(object?[] entries)
    {
        _shards = [entries];
    }

    /// <summary>The lists of field names that its evidence has.</summary>
    internal SharedTextLists SharedTexts => _sharedTexts ??= new SharedTextLists();

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

    /// <summary>The number of rows of a shard.</summary>
    internal int CountRows(int shard) => ShardReader.CountRows(GetRows(shard));

    /// <summary>The entry at an address, which is there, as an object that is not kept.</summary>
    internal IEntry ReadAnew(EntryAddress address) => Create(address.Shard, address.Row);

    /// <summary>The error where a required value is absent.</summary>
    public static InvalidDataException Missing() => PackedData.Damaged("a required value is absent");

    /// <summary>The entry of a row, of whatever kind.</summary>
    /// <param name="shard">The zero-based number of the shard.</param>
    /// <param name="row">The zero-based number of the row in it.</param>
    /// <exception cref="InvalidDataException">There is no such entry.</exception>
    public object GetEntry(int shard, int row)
    {
        object?[]?[] shards = _shards;
        return (uint)shard < (uint)shards.Length && shards[shard] is { } rows && (uint)row < (uint)rows.Length && rows[row] is { } entry
            ? entry
            : AddEntry(shard, row);
    }

    /// <summary>The entry of an id in an index; <see langword="null"/> where the index doesn't have the id.</summary>
    /// <param name="index">The index of a kind.</param>
    /// <param name="id">The id.</param>
    /// <exception cref="InvalidDataException">The index is malformed, or leads to no entry.</exception>
    public object? FindEntry(ReadOnlySpan<byte> index, string? id)
    {
        int position = EntryIndex.FindAddress(index, id);
        if (position < 0)
        {
            return null;
        }

        int shard = PackedData.ReadNumber(index, ref position);
        position++;
        return GetEntry(shard, PackedData.ReadNumber(index, ref position));
    }

    /// <summary>A reader at a cell of an entry's row.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <param name="cell">The zero-based number of the cell; the id is the first.</param>
    /// <exception cref="InvalidDataException">There is no such row, or it has no such cell.</exception>
    public RowReader ReaderAt(int shard, int row, int cell)
    {
        ReadOnlySpan<byte> rows = GetRows(shard);
        return new RowReader(rows, this, ShardReader.FindCell(rows, row, cell));
    }

    /// <summary>The text of a cell; <see langword="null"/> where it is absent.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <exception cref="InvalidDataException">There is no such cell, or it holds no text.</exception>
    public string? ReadText(int shard, int row, int cell)
    {
        ReadOnlySpan<byte> rows = GetRows(shard);
        return CellText.Read(rows, ShardReader.FindCell(rows, row, cell));
    }

    /// <summary>The text of a cell that is never absent.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <exception cref="InvalidDataException">There is no such cell, or it holds no text.</exception>
    public string ReadRequiredText(int shard, int row, int cell) => ReadText(shard, row, cell) ?? throw Missing();

    /// <summary>The text of a title to show where no language is asked for: the English one, or else the first.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <param name="titles">The texts by language, where it has them.</param>
    /// <exception cref="InvalidDataException">There is no such cell, or it holds no title.</exception>
    public string ReadTitle(int shard, int row, int cell, ref LocalizedText? titles)
    {
        ReadOnlySpan<byte> rows = GetRows(shard);
        int start = ShardReader.FindCell(rows, row, cell);
        return rows[start] == RowEscapes.ItemStart ? ReadTitles(rows, start, ref titles) : CellText.Read(rows, start) ?? throw Missing();
    }

    /// <summary>The entry that a cell refers to, of whatever kind; <see langword="null"/> where the cell is absent.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <exception cref="InvalidDataException">There is no such cell, it holds no reference, or what it refers to isn't there.</exception>
    public object? ReadReference(int shard, int row, int cell)
    {
        ReadOnlySpan<byte> rows = GetRows(shard);
        int position = ShardReader.FindCell(rows, row, cell);
        if (rows[position] == RowEscapes.Close)
        {
            return null;
        }

        // The numbers as they are, since a first reference would wait for a reader and an address.
        int targetShard = PackedData.ReadNumber(rows, ref position);
        position++;
        int targetRow = PackedData.ReadNumber(rows, ref position);
        return position < rows.Length && rows[position] == RowEscapes.Close
            ? GetEntry(targetShard, targetRow)
            : throw PackedData.Damaged("a reference is malformed");
    }

    /// <summary>The place of a cell's code among the codes of its vocabulary; <see langword="null"/> where the cell is absent.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <param name="known">What was read before, and is from then on: 0 is nothing yet.</param>
    /// <param name="codes">The codes, in the order of the enum's values, <c>|</c> between them.</param>
    /// <exception cref="InvalidDataException">There is no such cell, or its code is none of them.</exception>
    public int? ReadCode(int shard, int row, int cell, ref int known, ReadOnlySpan<byte> codes)
    {
        if (known == 0)
        {
            known = ReaderAt(shard, row, cell).ReadCodePlace(codes) + 2;
        }

        return known == 1 ? null : known - 2;
    }

    /// <summary>The place of a cell's code among the codes of its vocabulary; the cell is never absent.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <param name="known">What was read before, and is from then on: 0 is nothing yet.</param>
    /// <param name="codes">The codes, in the order of the enum's values, <c>|</c> between them.</param>
    /// <exception cref="InvalidDataException">There is no such cell, it is absent, or its code is none of them.</exception>
    public int ReadRequiredCode(int shard, int row, int cell, ref int known, ReadOnlySpan<byte> codes) =>
        ReadCode(shard, row, cell, ref known, codes) ?? throw Missing();

    /// <summary>The addresses of those that refer to an entry by an inverse of the schema, in the order in which readers see them.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry that is referred to.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <param name="inverse">The name of the inverse.</param>
    /// <exception cref="InvalidDataException">The line of that entry is malformed.</exception>
    public EntryAddress[] ReadReferrers(int shard, int row, string inverse) => ReferrerReader.Read(GetReferrers(shard), row, inverse);

    /// <summary>The entries that refer to an entry by an inverse of the schema, in the order in which readers see them.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry that is referred to.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <param name="inverse">The name of the inverse.</param>
    /// <exception cref="InvalidDataException">The line of that entry is malformed.</exception>
    public IReadOnlyList<T> GetReferrers<T>(int shard, int row, string inverse)
        where T : class, IEntry => new EntryList<T>(this, ReferrerReader.Read(GetReferrers(shard), row, inverse));

    /// <summary>The facts that refer to an entry, by whatever field, in order of time, undated ones last.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry that is referred to.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <exception cref="InvalidDataException">The line of that entry is malformed.</exception>
    public IReadOnlyList<IFact> GetFacts(int shard, int row) => GetReferrers<IFact>(shard, row, ReferrerWriter.Facts);

    /// <summary>All that refers to an entry, by whatever field: facts in order of time, undated ones last, then others by id.</summary>
    /// <param name="shard">The zero-based number of the shard of the entry that is referred to.</param>
    /// <param name="row">The zero-based number of its row there.</param>
    /// <exception cref="InvalidDataException">The line of that entry is malformed.</exception>
    public IReadOnlyList<IEntry> GetReferrers(int shard, int row)
    {
        EntryAddress[] facts = ReferrerReader.Read(GetReferrers(shard), row, ReferrerWriter.Facts);
        EntryAddress[] others = ReferrerReader.Read(GetReferrers(shard), row, ReferrerWriter.Others);
        return new EntryList<IEntry>(this, others.Length == 0 ? facts : [.. facts, .. others]);
    }

    /// <summary>The rows of a shard, each ended by a line feed.</summary>
    /// <param name="shard">The zero-based number of the shard.</param>
    protected abstract ReadOnlySpan<byte> GetRows(int shard);

    /// <summary>Who refers to the entries of a shard, a line for each row; empty where nothing does.</summary>
    /// <param name="shard">The zero-based number of the shard.</param>
    protected abstract ReadOnlySpan<byte> GetReferrers(int shard);

    /// <summary>Makes the entry at an address; its cells are read when its properties are.</summary>
    /// <param name="shard">The zero-based number of its shard.</param>
    /// <param name="row">The zero-based number of its row, which is there.</param>
    protected abstract IEntry Create(int shard, int row);

    // Of each array and each entry one is ever seen, however many threads ask for it at once. The lock is the method's own, since
    // naming a class for it would load one more assembly before the first fact.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private object AddEntry(int shard, int row)
    {
        if ((uint)shard >= (uint)_shards.Length)
        {
            throw PackedData.Damaged("a reference leads to no shard");
        }

        object?[] rows = _shards[shard] ??= new object?[ShardReader.CountRows(GetRows(shard))];
        return (uint)row < (uint)rows.Length
            ? rows[row] ??= Create(shard, row)
            : throw PackedData.Damaged("a reference leads to no row");
    }

    // Apart, so that a title in one language waits for none of the types that are named here.
    private string ReadTitles(ReadOnlySpan<byte> rows, int start, ref LocalizedText? titles)
    {
        titles ??= new RowReader(rows, this, start).ReadLocalizedText();
        return titles!.ToString();
    }

    private object Resolve(EntryAddress address) => GetEntry(address.Shard, address.Row);
}
