using System.Text;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Writes the rows of a shard. This class and <c>FactsDataset.Core.Packing.ShardReader</c> own the format between them.
/// </summary>
/// <remarks>
/// A shard is lines of UTF-8 text. The first says where the rows start: for each row the offset of its first byte from the
/// start of the shard, as four <see cref="PackedDigits"/>. Each line after it is a row. Line feeds stand between lines, and
/// one may stand at the end. A shard without rows is empty.
/// </remarks>
internal static class ShardWriter
{
    /// <summary>The digits of an offset: shards are shorter than 16 MiB.</summary>
    public const int OffsetWidth = 4;

    /// <summary>The lines of a shard.</summary>
    /// <param name="rows">Its rows, each one line.</param>
    public static IReadOnlyList<string> Lines(IReadOnlyList<string> rows)
    {
        if (rows.Count == 0)
        {
            return rows;
        }

        StringBuilder starts = new(rows.Count * OffsetWidth);
        List<string> lines = new(rows.Count + 1) { string.Empty };
        int start = (rows.Count * OffsetWidth) + 1;
        foreach (string row in rows)
        {
            PackedDigits.Append(starts, start, OffsetWidth);
            start += Encoding.UTF8.GetByteCount(row) + 1;
            lines.Add(row);
        }

        lines[0] = starts.ToString();
        return lines;
    }
}
