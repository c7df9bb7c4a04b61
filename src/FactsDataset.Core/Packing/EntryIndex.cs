using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Finds entries by id. Plumbing for generated code; <c>EntryIndexWriter</c> describes the format.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryIndex
{
    /// <summary>The address of an id in an index; none where the id is not in it.</summary>
    /// <param name="text">The index.</param>
    /// <param name="id">The id.</param>
    /// <exception cref="InvalidDataException">The table, or the line of that id, is malformed.</exception>
    public static EntryAddress Find(ReadOnlySpan<byte> text, string? id)
    {
        int position = FindAddress(text, id);
        return position < 0 ? EntryAddress.None : PackedData.ReadAddress(text, ref position);
    }

    /// <summary>Where the address of an id starts in an index; -1 where the id is not in it.</summary>
    /// <param name="text">The index.</param>
    /// <param name="id">The id.</param>
    /// <exception cref="InvalidDataException">The table is malformed.</exception>
    internal static int FindAddress(ReadOnlySpan<byte> text, string? id)
    {
        if (id is null || id.Length == 0 || text.Length == 0)
        {
            return -1;
        }

        int width = PackedDigits.Read(text, 0, 1);
        int tableEnd = width > 0 ? PackedDigits.Read(text, 1, width) : -1;
        int slotCount = width > 0 ? ((tableEnd - 2) / width) - 1 : 0;
        if (slotCount <= 0 || tableEnd > text.Length)
        {
            throw PackedData.Damaged("the table of an index is malformed");
        }

        int slot = (int)(EntryIndexWriter.Hash(id) % (uint)slotCount);
        for (int probes = 0; probes < slotCount; probes++)
        {
            int offset = PackedDigits.Read(text, 1 + (width * (slot + 1)), width);
            if (offset == 0)
            {
                return -1;
            }

            if (offset < tableEnd || offset >= text.Length)
            {
                throw PackedData.Damaged("a slot of an index leads nowhere");
            }

            if (StartsWith(text, offset, id))
            {
                return offset + id.Length + 1;
            }

            slot = slot + 1 == slotCount ? 0 : slot + 1;
        }

        return -1;
    }

    /// <summary>Whether the line at an offset is that of an id.</summary>
    private static bool StartsWith(ReadOnlySpan<byte> text, int offset, string id)
    {
        if (id.Length >= text.Length - offset || text[offset + id.Length] != ' ')
        {
            return false;
        }

        ReadOnlySpan<byte> other = text.Slice(offset, id.Length);
        for (int i = 0; i < other.Length; i++)
        {
            if (other[i] != id[i])
            {
                return false;
            }
        }

        return true;
    }
}
