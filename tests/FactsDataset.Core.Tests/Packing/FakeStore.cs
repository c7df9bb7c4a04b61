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
    private int _made;

    public FakeStore(string[] rows, string[]? referrers = null)
        : base(rows.Length)
    {
        _rows = Array.ConvertAll(rows, PackShard);
        _referrers = Array.ConvertAll(referrers ?? new string[rows.Length], PackLines);
    }

    /// <summary>How many entries were made, those twice that two threads made.</summary>
    public int Made => _made;

    /// <summary>A reader of one row over an empty store.</summary>
    public static RowReader ReaderOf(string row) => new(Encoding.UTF8.GetBytes(row), new FakeStore([]));

    protected override ReadOnlySpan<byte> GetRows(int shard) => _rows[shard];

    protected override ReadOnlySpan<byte> GetReferrers(int shard) => _referrers[shard];

    protected override IEntry Create(int shard, int row)
    {
        Interlocked.Increment(ref _made);
        return ReaderAt(shard, row, 0).ReadRequiredText() switch
        {
            "person" => new FakePerson(this, shard, row),
            "visit" => new FakeVisit(this, shard, row),
            "source" => new FakeSource(this, shard, row),
            string other => throw new InvalidDataException(other),
        };
    }

    // Lines of cells, packed as the writer does it.
    private static byte[] PackShard(string cells)
    {
        List<string> rows = [];
        foreach (string line in cells.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            RowWriter writer = new();
            foreach (string cell in line.Split('|')[..^1])
            {
                writer.Text(cell.Length == 0 ? null : cell);
            }

            rows.Add(writer.ToRow());
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', ShardWriter.Lines(rows)));
    }

    private static byte[] PackLines(string? lines) => lines is null
        ? []
        : Encoding.UTF8.GetBytes(string.Join('\n', ShardWriter.Lines(lines.Split('\n'))));
}
