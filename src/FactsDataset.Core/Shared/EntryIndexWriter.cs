using System.Buffers;

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
    /// <summary>Writes an index, a line feed behind each line.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="entries">The ids, in ordinal order and each once, with their addresses.</param>
    public static void Write(TextBuffer text, IReadOnlyList<(string Id, int Shard, int Row)> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        int start = text.Length;
        int[] starts = ArrayPool<int>.Shared.Rent(entries.Count);
        uint[] hashes = ArrayPool<uint>.Shared.Rent(entries.Count);

        // Lines, where they start and the hashes of their ids in one walk: the ids of a large dataset stand all over the memory.
        for (int i = 0; i < entries.Count; i++)
        {
            (string id, int shard, int row) = entries[i];
            starts[i] = text.Length - start;
            hashes[i] = Hash(id);
            text.Append(id).Append(' ').Append(shard).Append('.').Append(row).Append('\n');
        }

        WriteTable(text, start, entries.Count, starts, hashes);
        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<uint>.Shared.Return(hashes);
    }

    private static void WriteTable(TextBuffer text, int start, int count, int[] starts, uint[] hashes)
    {
        int slotCount = SlotCount(count);
        int length = text.Length - start;
        int width = 1;
        while (PackedDigits.WidthOf(TableLength(slotCount, width) + length) > width)
        {
            width++;
        }

        int tableLength = TableLength(slotCount, width);
        text.Open(start, tableLength);
        PackedDigits.Write(text.Characters, start, width, 1);
        PackedDigits.Write(text.Characters, start + 1, tableLength, width);
        int[] slots = ArrayPool<int>.Shared.Rent(slotCount);
        Array.Clear(slots, 0, slotCount);
        for (int i = 0; i < count; i++)
        {
            int slot = (int)(hashes[i] % (uint)slotCount);
            while (slots[slot] != 0)
            {
                slot = slot + 1 == slotCount ? 0 : slot + 1;
            }

            slots[slot] = tableLength + starts[i];
        }

        for (int slot = 0; slot < slotCount; slot++)
        {
            PackedDigits.Write(text.Characters, start + 1 + (width * (slot + 1)), slots[slot], width);
        }

        text.Characters[start + tableLength - 1] = '\n';
        ArrayPool<int>.Shared.Return(slots);
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
