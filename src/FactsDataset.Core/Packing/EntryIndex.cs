using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>
/// Finds entries by id. Plumbing for generated code. The text holds a line for each id, <c>id shard.row</c>, sorted by
/// the ordinal order of the ids; ids are ASCII.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryIndex
{
    /// <summary>The address of an id in an index; none where the id is not in it.</summary>
    /// <param name="text">Lines of an id and its address, sorted by id in ordinal order.</param>
    /// <param name="id">The id.</param>
    /// <exception cref="InvalidDataException">The line of that id is malformed.</exception>
    public static EntryAddress Find(ReadOnlySpan<byte> text, string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            return EntryAddress.None;
        }

        int low = 0;
        int high = text.Length;
        while (low < high)
        {
            // Both bounds are starts of lines; the line that the middle falls into is compared.
            int start = low + (high - low) / 2;
            while (start > low && text[start - 1] != '\n')
            {
                start--;
            }

            int order = Compare(text.Slice(start), id!, out int length);
            if (order == 0)
            {
                int position = start + length + 1;
                return PackedData.ReadAddress(text, ref position);
            }

            if (order > 0)
            {
                high = start;
            }
            else
            {
                low = NextLine(text, start + length);
            }
        }

        return EntryAddress.None;
    }

    /// <summary>Compares the id of a line with the one that is sought, and gives the former's length.</summary>
    private static int Compare(ReadOnlySpan<byte> line, string id, out int length)
    {
        for (length = 0; length < line.Length && line[length] > ' '; length++)
        {
            int order = length < id.Length ? line[length] - id[length] : 1;
            if (order != 0)
            {
                return order;
            }
        }

        return length - id.Length;
    }

    private static int NextLine(ReadOnlySpan<byte> text, int position)
    {
        while (position < text.Length && text[position] != '\n')
        {
            position++;
        }

        return Math.Min(position + 1, text.Length);
    }
}
