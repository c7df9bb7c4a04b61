namespace FactsDataset.Core.Packing;

/// <summary>
/// Finds rows in a shard, and cells in a row, without a search. <c>ShardWriter</c> and <c>RowWriter</c> describe the format.
/// Few and plain methods: a first fact waits until each is compiled.
/// </summary>
internal static class ShardReader
{
    /// <summary>The number of rows.</summary>
    /// <exception cref="InvalidDataException">The first line is malformed.</exception>
    public static int CountRows(ReadOnlySpan<byte> shard)
    {
        if (shard.Length == 0)
        {
            return 0;
        }

        // The first row starts behind the line of offsets.
        int first = PackedDigits.Read(shard, 0, ShardWriter.OffsetWidth);
        return first > ShardWriter.OffsetWidth && first <= shard.Length && (first - 1) % ShardWriter.OffsetWidth == 0
            ? (first - 1) / ShardWriter.OffsetWidth
            : throw PackedData.Damaged("the line of offsets is malformed");
    }

    /// <summary>Where a cell starts in its shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="row">The zero-based number of a row of it.</param>
    /// <param name="cell">The zero-based number of the cell.</param>
    /// <exception cref="InvalidDataException">The offset of the row or its index is malformed, or it has no such cell.</exception>
    public static int FindCell(ReadOnlySpan<byte> shard, int row, int cell)
    {
        int start = PackedDigits.Read(shard, row * ShardWriter.OffsetWidth, ShardWriter.OffsetWidth);
        int width = PackedDigits.Read(shard, start, 1);
        int first = PackedDigits.Read(shard, start + 1, width);
        int offset = PackedDigits.Read(shard, start + 1 + (cell * width), width);
        return width > 0 && 1 + (cell * width) < first && offset >= first && offset < shard.Length - start
            ? start + offset
            : throw PackedData.Damaged("the index of a row is malformed");
    }
}
