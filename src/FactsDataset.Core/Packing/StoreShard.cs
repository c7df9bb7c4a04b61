namespace FactsDataset.Core.Packing;

/// <summary>Where the rows of a touched shard start, and those that were decoded.</summary>
internal sealed class StoreShard
{
    // One more than there are rows: the last is where a next row would start.
    private readonly int[] _starts;

    public StoreShard(ReadOnlySpan<byte> rows)
    {
        int count = PackedData.CountLines(rows);
        Entries = new IEntry?[count];
        _starts = new int[count + 1];
        int row = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] == '\n')
            {
                _starts[++row] = i + 1;
            }
        }

        if (row < count)
        {
            _starts[count] = rows.Length + 1;
        }
    }

    /// <summary>The entries, <see langword="null"/> until decoded.</summary>
    public IEntry?[] Entries { get; }

    /// <summary>One row, without its line feed.</summary>
    public ReadOnlySpan<byte> RowOf(ReadOnlySpan<byte> rows, int row) =>
        rows.Slice(_starts[row], _starts[row + 1] - _starts[row] - 1);
}
