namespace FactsDataset.Core.Packing;

/// <summary>What the readers of packed text share.</summary>
internal static class PackedData
{
    /// <summary>
    /// The error for text that the writer can't have written, so that either the assembly or the generator is broken.
    /// </summary>
    public static InvalidDataException Damaged(string what) => new("The packed facts are damaged: " + what + ".");

    /// <summary>Reads a decimal number from <paramref name="position"/> on, up to the first byte that is no digit.</summary>
    public static int ReadNumber(ReadOnlySpan<byte> text, ref int position)
    {
        int start = position;
        int value = 0;
        while (position < text.Length && text[position] is >= (byte)'0' and <= (byte)'9')
        {
            if (position - start == 9)
            {
                throw Damaged("a number is too large");
            }

            value = value * 10 + (text[position] - '0');
            position++;
        }

        return position > start ? value : throw Damaged("a number is missing");
    }

    /// <summary>The integer that a whole cell spells. By hand: the first use of the framework's parser costs 2 ms.</summary>
    public static long ReadInteger(ReadOnlySpan<byte> cell)
    {
        bool isNegative = cell[0] == '-';
        ReadOnlySpan<byte> digits = isNegative ? cell.Slice(1) : cell;
        ulong limit = isNegative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        if (digits.Length is 0 or > 19)
        {
            throw Damaged("an integer is malformed");
        }

        // Nineteen digits fit a ulong.
        ulong value = 0;
        foreach (byte digit in digits)
        {
            value = digit is >= (byte)'0' and <= (byte)'9'
                ? (value * 10) + (ulong)(digit - '0')
                : throw Damaged("an integer is malformed");
        }

        if (value > limit)
        {
            throw Damaged("an integer is too large");
        }

        return isNegative ? unchecked(-(long)value) : (long)value;
    }

    /// <summary>Passes one expected byte.</summary>
    public static void Expect(ReadOnlySpan<byte> text, ref int position, char expected)
    {
        if (position >= text.Length || text[position] != expected)
        {
            throw Damaged("'" + expected + "' is missing");
        }

        position++;
    }

    /// <summary>Reads <c>shard.row</c>.</summary>
    public static EntryAddress ReadAddress(ReadOnlySpan<byte> text, ref int position)
    {
        int shard = ReadNumber(text, ref position);
        Expect(text, ref position, '.');
        return new EntryAddress(shard, ReadNumber(text, ref position));
    }

    /// <summary>Counts lines; the last need not be ended by a line feed.</summary>
    public static int CountLines(ReadOnlySpan<byte> text)
    {
        int count = 0;
        foreach (byte b in text)
        {
            count += b == '\n' ? 1 : 0;
        }

        return text.IsEmpty || text[text.Length - 1] == '\n' ? count : count + 1;
    }
}
