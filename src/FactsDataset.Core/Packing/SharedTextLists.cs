namespace FactsDataset.Core.Packing;

/// <summary>
/// Lists of texts that stand in many rows, such as the fields that an item of evidence proves: of equal ones, one is kept. Safe
/// for any number of threads; where two read at once, either of two equal lists may be seen.
/// </summary>
internal sealed class SharedTextLists
{
    private const int SlotCount = 64;

    // One for each hash, the last that was read: few lists differ, and one that is pushed out is made anew.
    private readonly SharedTextList?[] _slots = new SharedTextList?[SlotCount];

    /// <summary>Reads the list that starts at a position, which is then that of the next cell.</summary>
    /// <exception cref="InvalidDataException">There is no list of texts.</exception>
    public ValueList<string> Read(ReadOnlySpan<byte> row, ref int position)
    {
        int start = position;
        int count = 0;
        while (position < row.Length && row[position] == RowEscapes.ItemStart)
        {
            position = CellText.EndOf(row, position) + 1;
            PackedData.Expect(row, ref position, RowEscapes.ItemEnd);
            count++;
        }

        ReadOnlySpan<byte> list = row.Slice(start, position - start);
        PackedData.Expect(row, ref position, RowEscapes.Close);
        if (count == 0)
        {
            return ValueList<string>.Empty;
        }

        uint hash = Hash(list);
        SharedTextList? known = _slots[hash % SlotCount];
        if (known is null || !known.IsOf(list))
        {
            known = new SharedTextList(list.ToArray(), new ValueList<string>(ReadTexts(list, count)));
            _slots[hash % SlotCount] = known;
        }

        return known.Texts;
    }

    private static string[] ReadTexts(ReadOnlySpan<byte> list, int count)
    {
        string[] texts = new string[count];
        int position = 0;
        for (int i = 0; i < count; i++)
        {
            position++;
            texts[i] = CellText.Read(list, ref position) ?? throw FactStore.Missing();
            position++;
        }

        return texts;
    }

    // FNV-1a of 32 bits.
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte b in bytes)
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return hash;
    }
}
