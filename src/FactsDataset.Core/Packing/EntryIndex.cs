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
        if (id is null || id.Length == 0 || text.Length == 0)
        {
            return EntryAddress.None;
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
                return EntryAddress.None;
            }

            if (offset < tableEnd || offset >= text.Length)
            {
                throw PackedData.Damaged("a slot of an index leads nowhere");
            }

            if (StartsWith(text, offset, id))
            {
                int position = offset + id.Length + 1;
                return PackedData.ReadAddress(text, ref position);
            }

            slot = slot + 1 == slotCount ? 0 : slot + 1;
        }

        return EntryAddress.None;
    }

    /// <summary>Whether the line at an offset is that of an id.</summary>
    private static bool StartsWith(ReadOnlySpan<byte> text, int offset, string id)
    {
        if (id.Length >= text.Length - offset || text[offset + id.Length] != ' ')
        {
            return false;
        }

        for (int i = 0; i < id.Length; i++)
        {
            if (text[offset + i] != id[i])
            {
                return false;
            }
        }

        return true;
    }
}
