namespace FactsDataset.Core.Packing;

/// <summary>
/// What one record or group that is made for a test refers to and consists of: the very objects that it was given. Nothing
/// refers to what is made. Equal to another of equal objects, so that groups that are made alike are equal.
/// </summary>
internal sealed class MadeStore : FactStore
{
    private readonly byte[] _row;
    private readonly object[] _values;

    public MadeStore(byte[] row, object[] values)
        : base(values)
    {
        _row = row;
        _values = values;
    }

    /// <summary>A reference to an entry that stands alone, as in a value of Core.</summary>
    public static EntryReference ReferenceTo(IEntry? entry) => entry is null
        ? new EntryReference(new MadeStore([], []), EntryAddress.None)
        : new EntryReference(new MadeStore([], [entry]), new EntryAddress(0, 0));

    /// <summary>An object that the row names by its zero-based number.</summary>
    public T Value<T>(int number) => (T)_values[number];

    public override bool Equals(object? obj) =>
        obj is MadeStore other && _row.AsSpan().SequenceEqual(other._row) && _values.SequenceEqual(other._values);

    public override int GetHashCode()
    {
        int hash = _row.Length;
        foreach (object value in _values)
        {
            hash = unchecked((hash * 31) + value.GetHashCode());
        }

        return hash;
    }

    protected override ReadOnlySpan<byte> GetRows(int shard) => _row;

    protected override ReadOnlySpan<byte> GetReferrers(int shard) => default;

    protected override IEntry Create(int shard, int row) =>
        throw new InvalidOperationException("What an entry that is made for a test refers to is there already.");
}
