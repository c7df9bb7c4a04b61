namespace FactsDataset.Core.Packing;

/// <summary>The first 16 hexadecimal digits of a digest, kept as the eight bytes that they spell.</summary>
internal readonly record struct DigestPrefix
{
    private const int Length = 16;

    private readonly ulong _value;

    private DigestPrefix(ulong value) => _value = value;

    /// <summary>Reads 16 hexadecimal digits, lower case; <see langword="false"/> for anything else.</summary>
    public static bool TryParse(string text, out DigestPrefix digest)
    {
        digest = default;
        if (text.Length != Length)
        {
            return false;
        }

        ulong value = 0;
        foreach (char c in text)
        {
            int digit = DigitOf(c);
            if (digit < 0)
            {
                return false;
            }

            value = (value << 4) | (uint)digit;
        }

        digest = new DigestPrefix(value);
        return true;
    }

    /// <summary>Reads a cell.</summary>
    /// <exception cref="InvalidDataException">It isn't 16 hexadecimal digits, lower case.</exception>
    public static DigestPrefix Read(ReadOnlySpan<byte> cell)
    {
        ulong value = 0;
        for (int i = 0; i < cell.Length; i++)
        {
            int digit = DigitOf((char)cell[i]);
            value = digit < 0 ? throw PackedData.Damaged("a digest is malformed") : (value << 4) | (uint)digit;
        }

        return cell.Length == Length ? new DigestPrefix(value) : throw PackedData.Damaged("a digest is malformed");
    }

    /// <summary>The digits.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Length];
        Write(text);
        return text.ToString();
    }

    // Apart from the stack's memory, so that it is compiled quickly.
    private void Write(Span<char> text)
    {
        ulong value = _value;
        for (int i = Length - 1; i >= 0; i--)
        {
            int digit = (int)(value & 15);
            text[i] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
            value >>= 4;
        }
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        _ => -1,
    };
}
