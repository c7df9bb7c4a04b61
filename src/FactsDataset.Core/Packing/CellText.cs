namespace FactsDataset.Core.Packing;

/// <summary>
/// Decodes the text of one cell: UTF-8 and the escapes of <see cref="RowEscapes"/> in one pass. By hand, since the
/// first use of the framework's encoding costs more than everything else a first fact needs.
/// </summary>
internal static class CellText
{
    // Most texts fit; a longer one has an array of its own.
    private const int ShortText = 256;

    /// <summary>The text of the cell that starts at a position; <see langword="null"/> where it is empty.</summary>
    /// <exception cref="InvalidDataException">The cell is not closed in its row, or holds no text.</exception>
    public static string? Read(ReadOnlySpan<byte> row, int start) => Read(row, ref start);

    /// <summary>The text of the cell that starts at a position, which is then that of the next one.</summary>
    /// <exception cref="InvalidDataException">The cell is not closed in its row, or holds no text.</exception>
    public static string? Read(ReadOnlySpan<byte> row, ref int position)
    {
        // The loop stands apart from the stack's memory: a method that has both is compiled with every optimisation before it
        // runs once.
        int start = position;
        Span<char> buffer = stackalloc char[ShortText];
        int length = Decode(row, ref position, buffer);
        if (length < 0)
        {
            position = start;
            buffer = new char[EndOf(row, start) - start + 2];
            length = Decode(row, ref position, buffer);
        }

        int end = position++;
        return end == start ? null : buffer.Slice(0, length).ToString();
    }

    /// <summary>Where the cell ends that starts at a position.</summary>
    /// <exception cref="InvalidDataException">It is not closed in its row.</exception>
    public static int EndOf(ReadOnlySpan<byte> row, int start)
    {
        for (int i = start; i < row.Length; i++)
        {
            if (row[i] == RowEscapes.Close)
            {
                return i;
            }

            if (row[i] == '\n')
            {
                break;
            }
        }

        throw NotClosed();
    }

    /// <summary>
    /// Decodes up to the end of a cell, where the position is then. No byte and no escape gives more UTF-16 code units than it
    /// has bytes.
    /// </summary>
    /// <returns>The number of UTF-16 code units; -1 where they do not fit the buffer.</returns>
    private static int Decode(ReadOnlySpan<byte> row, ref int position, Span<char> buffer)
    {
        int length = 0;
        int i = position;
        while (i < row.Length)
        {
            // Room for two, since a code point may need as many.
            if (length >= buffer.Length - 1)
            {
                return -1;
            }

            byte b = row[i];
            if (b == RowEscapes.Close)
            {
                position = i;
                return length;
            }

            if (b == '\n')
            {
                break;
            }

            if (b == RowEscapes.Escape)
            {
                AppendEscape(row, ref i, buffer, ref length);
            }
            else if (b < 0x80)
            {
                buffer[length++] = (char)b;
                i++;
            }
            else
            {
                Append(buffer, ref length, ReadSequence(row, ref i));
            }
        }

        throw NotClosed();
    }

    private static InvalidDataException NotClosed() => PackedData.Damaged("a cell is not closed");

    private static void Append(Span<char> buffer, ref int length, int codePoint)
    {
        if (codePoint < 0x10000)
        {
            buffer[length++] = (char)codePoint;
            return;
        }

        buffer[length++] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
        buffer[length++] = (char)(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
    }

    private static int ReadSequence(ReadOnlySpan<byte> row, ref int position)
    {
        byte first = row[position];
        int count = first switch
        {
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => throw PackedData.Damaged("a text is not UTF-8"),
        };
        if (position + count > row.Length)
        {
            throw PackedData.Damaged("a text ends within a character");
        }

        int codePoint = first & (0xFF >> (count + 1));
        for (int i = 1; i < count; i++)
        {
            byte next = row[position + i];
            if ((next & 0xC0) != 0x80)
            {
                throw PackedData.Damaged("a text is not UTF-8");
            }

            codePoint = (codePoint << 6) | (next & 0x3F);
        }

        position += count;
        return codePoint <= 0x10FFFF ? codePoint : throw PackedData.Damaged("a text is not UTF-8");
    }

    private static void AppendEscape(ReadOnlySpan<byte> row, ref int position, Span<char> buffer, ref int length)
    {
        // The whole cell, for a text that is there and empty.
        if (length == 0 && position + 2 < row.Length && row[position + 1] == 'e' && row[position + 2] == RowEscapes.Close)
        {
            position += 2;
            return;
        }

        Append(buffer, ref length, ReadEscape(row, ref position));
    }

    private static int ReadEscape(ReadOnlySpan<byte> row, ref int position)
    {
        char letter = position + 1 < row.Length ? (char)row[position + 1] : '\0';
        position += 2;
        if (letter != 'u')
        {
            char character = RowEscapes.Unescape(letter);
            return character != '\0' ? character : throw PackedData.Damaged("an escape is unknown");
        }

        PackedData.Expect(row, ref position, '{');
        int start = position;
        int codePoint = 0;
        while (position < row.Length && row[position] != '}')
        {
            codePoint = (codePoint << 4) | HexDigit(row[position++]);
            if (codePoint > 0x10FFFF)
            {
                throw PackedData.Damaged("an escape is no code point");
            }
        }

        PackedData.Expect(row, ref position, '}');
        return position > start + 1 ? codePoint : throw PackedData.Damaged("an escape is malformed");
    }

    private static int HexDigit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => throw PackedData.Damaged("an escape is malformed"),
    };
}
