using System.Globalization;
using System.Text;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Writes an index of ids. This class and <c>FactsDataset.Core.Packing.EntryIndex</c> own the format between them.
/// </summary>
/// <remarks>
/// <para>An index is lines of ASCII text. From the second on, each is <c>id shard.row</c>, in the ordinal order of the ids.</para>
/// <para>The first is a table with open addressing (Knuth 6.4, linear probing), all of it <see cref="PackedDigits"/>: one digit
/// for the width of the numbers after it; the offset of the second line from the start of the text; then the slots, each the
/// offset of a line, or 0 where it is empty. An id is in the first slot that its <see cref="Hash"/> leads to, or in the first
/// after it, round the end, that is not taken by another. There are more slots than ids.</para>
/// <para>An index of no id is empty.</para>
/// </remarks>
internal static class EntryIndexWriter
{
    /// <summary>The lines of an index.</summary>
    /// <param name="entries">The ids, in ordinal order and each once, with their addresses.</param>
    public static IReadOnlyList<string> Lines(IReadOnlyList<(string Id, int Shard, int Row)> entries)
    {
        if (entries.Count == 0)
        {
            return [];
        }

        List<string> lines = new(entries.Count + 1) { string.Empty };
        int length = 0;
        foreach ((string id, int shard, int row) in entries)
        {
            string line = string.Format(CultureInfo.InvariantCulture, "{0} {1}.{2}", id, shard, row);
            lines.Add(line);
            length += line.Length + 1;
        }

        int slotCount = SlotCount(entries.Count);
        int width = 1;
        while (PackedDigits.WidthOf(TableLength(slotCount, width) + length) > width)
        {
            width++;
        }

        int[] slots = new int[slotCount];
        int offset = TableLength(slotCount, width);
        for (int i = 0; i < entries.Count; i++)
        {
            int slot = (int)(Hash(entries[i].Id) % (uint)slotCount);
            while (slots[slot] != 0)
            {
                slot = slot + 1 == slotCount ? 0 : slot + 1;
            }

            slots[slot] = offset;
            offset += lines[i + 1].Length + 1;
        }

        StringBuilder table = new(TableLength(slotCount, width));
        PackedDigits.Append(table, width, 1);
        PackedDigits.Append(table, TableLength(slotCount, width), width);
        foreach (int slot in slots)
        {
            PackedDigits.Append(table, slot, width);
        }

        lines[0] = table.ToString();
        return lines;
    }

    /// <summary>FNV-1a of 32 bits, over the characters of an id, which are ASCII.</summary>
    public static uint Hash(string id)
    {
        uint hash = 2166136261;
        for (int i = 0; i < id.Length; i++)
        {
            hash = unchecked((hash ^ id[i]) * 16777619);
        }

        return hash;
    }

    // Half full: a look-up probes one slot and a half on average, two where the table is two thirds full.
    private static int SlotCount(int entries) => (2 * entries) + 1;

    // The width, the offset of the second line, the slots and the line feed.
    private static int TableLength(int slotCount, int width) => 1 + (width * (slotCount + 1)) + 1;
}
