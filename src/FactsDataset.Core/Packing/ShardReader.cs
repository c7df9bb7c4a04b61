namespace FactsDataset.Core.Packing;

/// <summary>Finds rows in a shard, and cells in a row, without a search. <c>ShardWriter</c> and <c>RowWriter</c> describe the format.</summary>
internal static class ShardReader
{
    /// <summary>The number of rows.</summary>
    /// <exception cref="InvalidDataException">The first line is malformed.</exception>
    public static int CountRows(ReadOnlySpan<byte> shard)
    {
        if (shard.IsEmpty)
        {
            return 0;
        }

        // The first row starts behind the line of offsets.
        int first = PackedDigits.Read(shard, 0, ShardWriter.OffsetWidth);
        return first > ShardWriter.OffsetWidth && first <= shard.Length && (first - 1) % ShardWriter.OffsetWidth == 0
            ? (first - 1) / ShardWriter.OffsetWidth
            : throw PackedData.Damaged("the line of offsets is malformed");
    }

    /// <summary>One row, without its line feed.</summary>
    /// <exception cref="InvalidDataException">There is no such row, or its offset is malformed.</exception>
    public static ReadOnlySpan<byte> Row(ReadOnlySpan<byte> shard, int row)
    {
        int count = CountRows(shard);
        if ((uint)row >= (uint)count)
        {
            throw PackedData.Damaged("a reference leads to no row");
        }

        int start = PackedDigits.Read(shard, row * ShardWriter.OffsetWidth, ShardWriter.OffsetWidth);
        int end = row + 1 < count ? PackedDigits.Read(shard, (row + 1) * ShardWriter.OffsetWidth, ShardWriter.OffsetWidth) - 1 : EndOfLast(shard);
        return start >= 0 && start <= end && end <= shard.Length
            ? shard.Slice(start, end - start)
            : throw PackedData.Damaged("a row has no place");
    }

    /// <summary>Where a cell starts in its row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <exception cref="InvalidDataException">The index of the row is malformed, or has no such cell.</exception>
    public static int CellStart(ReadOnlySpan<byte> row, int cell)
    {
        int width = PackedDigits.Read(row, 0, 1);
        int first = PackedDigits.Read(row, 1, width);
        int start = PackedDigits.Read(row, 1 + (cell * width), width);
        return width > 0 && start >= first && start <= row.Length && 1 + (cell * width) < first
            ? start
            : throw PackedData.Damaged("the index of a row is malformed");
    }

    private static int EndOfLast(ReadOnlySpan<byte> shard) => shard[shard.Length - 1] == '\n' ? shard.Length - 1 : shard.Length;
}
