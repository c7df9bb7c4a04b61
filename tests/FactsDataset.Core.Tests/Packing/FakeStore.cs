using System.Text;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

/// <summary>
/// A store as generated code would write it, over the rows it is given. A row starts with <c>person</c> (id, name,
/// friend), <c>visit</c> (id, when, traveller) or <c>source</c> (id).
/// </summary>
internal sealed class FakeStore : FactStore
{
    private readonly byte[][] _rows;
    private readonly byte[][] _referrers;
    private int _decoded;

    public FakeStore(string[] rows, string[]? referrers = null)
    {
        _rows = Array.ConvertAll(rows, Encoding.UTF8.GetBytes);
        _referrers = Array.ConvertAll(referrers ?? new string[rows.Length], text => Encoding.UTF8.GetBytes(text ?? ""));
    }

    /// <summary>How many rows were decoded, those twice that two threads decoded.</summary>
    public int Decoded => _decoded;

    protected override int ShardCount => _rows.Length;

    /// <summary>A reader of one row over an empty store.</summary>
    public static RowReader ReaderOf(string row) => new(Encoding.UTF8.GetBytes(row), new FakeStore([]));

    protected override ReadOnlySpan<byte> GetRows(int shard) => _rows[shard];

    protected override ReadOnlySpan<byte> GetReferrers(int shard) => _referrers[shard];

    protected override IEntry Decode(int shard, EntryAddress address, ref RowReader reader)
    {
        Interlocked.Increment(ref _decoded);
        return reader.ReadRequiredText() switch
        {
            "person" => new FakePerson(this, address, ref reader),
            "visit" => new FakeVisit(this, ref reader),
            "source" => new FakeSource(ref reader),
            string other => throw new InvalidDataException(other),
        };
    }
}
