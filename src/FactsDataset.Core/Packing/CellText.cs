namespace FactsDataset.Core.Packing;

/// <summary>
/// Decodes the text of one cell: UTF-8 and the escapes of <see cref="RowEscapes"/> in one pass. By hand, since the
/// first use of the framework's encoding costs more than everything else a first fact needs.
/// </summary>
internal static class CellText
{
    /// <summary>The text of the cell that starts at a position; <see langword="null"/> where it is empty.</summary>
    /// <exception cref="InvalidDataException">The cell is not closed in its row, or holds no text.</exception>
    public static string? Read(ReadOnlySpan<byte> row, int start)
    {
        int end = EndOf(row, start);
        return end == start ? null : Decode(row.Slice(start, end - start));
    }

    /// <summary>The text of a cell that is not empty.</summary>
    public static string Decode(ReadOnlySpan<byte> cell)
    {
        if (cell.Length == 2 && cell[0] == RowEscapes.Escape && cell[1] == 'e')
        {
            return string.Empty;
        }

        // No byte and no escape gives more UTF-16 code units than it has bytes. The loop stands apart from the stack's memory:
        // a method that has both is compiled with every optimisation before it runs once.
        Span<char> buffer = cell.Length <= 256 ? stackalloc char[256] : new char[cell.Length];
        return buffer.Slice(0, Decode(cell, buffer)).ToString();
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

        throw PackedData.Damaged("a cell is not closed");
    }

    private static int Decode(ReadOnlySpan<byte> cell, Span<char> buffer)
    {
        int length = 0;
        int position = 0;
        while (position < cell.Length)
        {
            byte b = cell[position];
            if (b == RowEscapes.Escape)
            {
                Append(buffer, ref length, ReadEscape(cell, ref position));
            }
            else if (b < 0x80)
            {
                buffer[length++] = (char)b;
                position++;
            }
            else
            {
                Append(buffer, ref length, ReadSequence(cell, ref position));
            }
        }

        return length;
    }

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

    private static int ReadSequence(ReadOnlySpan<byte> cell, ref int position)
    {
        byte first = cell[position];
        int count = first switch
        {
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => throw PackedData.Damaged("a text is not UTF-8"),
        };
        if (position + count > cell.Length)
        {
            throw PackedData.Damaged("a text ends within a character");
        }

        int codePoint = first & (0xFF >> (count + 1));
        for (int i = 1; i < count; i++)
        {
            byte next = cell[position + i];
            if ((next & 0xC0) != 0x80)
            {
                throw PackedData.Damaged("a text is not UTF-8");
            }

            codePoint = (codePoint << 6) | (next & 0x3F);
        }

        position += count;
        return codePoint <= 0x10FFFF ? codePoint : throw PackedData.Damaged("a text is not UTF-8");
    }

    private static int ReadEscape(ReadOnlySpan<byte> cell, ref int position)
    {
        char letter = position + 1 < cell.Length ? (char)cell[position + 1] : '\0';
        position += 2;
        if (letter != 'u')
        {
            char character = RowEscapes.Unescape(letter);
            return character != '\0' ? character : throw PackedData.Damaged("an escape is unknown");
        }

        PackedData.Expect(cell, ref position, '{');
        int start = position;
        int codePoint = 0;
        while (position < cell.Length && cell[position] != '}')
        {
            codePoint = (codePoint << 4) | HexDigit(cell[position++]);
            if (codePoint > 0x10FFFF)
            {
                throw PackedData.Damaged("an escape is no code point");
            }
        }

        PackedData.Expect(cell, ref position, '}');
        return position > start + 1 ? codePoint : throw PackedData.Damaged("an escape is malformed");
    }

    private static int HexDigit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => throw PackedData.Damaged("an escape is malformed"),
    };
}
