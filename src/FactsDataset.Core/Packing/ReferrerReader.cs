namespace FactsDataset.Core.Packing;

/// <summary>Finds who refers to an entry. <c>ReferrerWriter</c> describes the format.</summary>
internal static class ReferrerReader
{
    /// <summary>Those of one group, in their order; none where there is no such group.</summary>
    /// <param name="shard">Who refers to the entries of a shard.</param>
    /// <param name="row">The zero-based number of the row of the entry that is referred to.</param>
    /// <param name="group">The name of the group.</param>
    /// <exception cref="InvalidDataException">The line is malformed.</exception>
    public static EntryAddress[] Read(ReadOnlySpan<byte> shard, int row, string group)
    {
        if (shard.Length == 0)
        {
            return [];
        }

        int position = PackedDigits.Read(shard, row * ShardWriter.OffsetWidth, ShardWriter.OffsetWidth);
        if (position < 0)
        {
            throw PackedData.Damaged("the line of offsets is malformed");
        }

        // One walk over the line in one method: each more would have to be compiled before the first inverse.
        while (position < shard.Length && shard[position] != '\n')
        {
            int length = 0;
            bool isGroup = true;
            while (position < shard.Length && shard[position] > ' ' && shard[position] != RowEscapes.Close)
            {
                isGroup &= length < group.Length && shard[position] == group[length];
                length++;
                position++;
            }

            // Counted first: a list of addresses would be compiled when it is first used, an array is there.
            int start = position;
            int count = 0;
            while (position < shard.Length && shard[position] != RowEscapes.Close && shard[position] != '\n')
            {
                count += shard[position] == ' ' ? 1 : 0;
                position++;
            }

            PackedData.Expect(shard, ref position, RowEscapes.Close);
            if (isGroup && length == group.Length)
            {
                return ReadAddresses(shard, start, count);
            }
        }

        return [];
    }

    private static EntryAddress[] ReadAddresses(ReadOnlySpan<byte> shard, int position, int count)
    {
        EntryAddress[] addresses = new EntryAddress[count];
        for (int i = 0; i < count; i++)
        {
            PackedData.Expect(shard, ref position, ' ');
            addresses[i] = PackedData.ReadAddress(shard, ref position);
        }

        return addresses;
    }
}
