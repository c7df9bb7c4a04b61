using System.Text;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Numbers of a fixed width, by which packed text says where something starts, so that nothing has to be searched for. The
/// digits are those of base64url (RFC 4648, section 5): letters, digits, hyphen and low line, the highest place first.
/// </summary>
internal static class PackedDigits
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private const int None = 99;

    /// <summary>The fewest digits that hold a number that isn't negative; one at least.</summary>
    public static int WidthOf(int number)
    {
        int width = 1;
        while (number >= 64)
        {
            number >>= 6;
            width++;
        }

        return width;
    }

    /// <summary>Writes a number.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="number">The number; not negative.</param>
    /// <param name="width">How many digits.</param>
    public static void Append(StringBuilder text, int number, int width)
    {
        for (int shift = (width - 1) * 6; shift >= 0; shift -= 6)
        {
            text.Append(Digits[(number >> shift) & 63]);
        }
    }

    /// <summary>Writes a number.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="position">Where its first digit is to stand.</param>
    /// <param name="number">The number; not negative.</param>
    /// <param name="width">How many digits.</param>
    public static void Write(char[] text, int position, int number, int width)
    {
        for (int shift = (width - 1) * 6; shift >= 0; shift -= 6)
        {
            text[position++] = Digits[(number >> shift) & 63];
        }
    }

    /// <summary>Reads a number; -1 where the text ends before, holds something else, or spells more than an integer holds.</summary>
    /// <param name="text">The text, in ASCII.</param>
    /// <param name="position">Where the first digit stands.</param>
    /// <param name="width">How many digits.</param>
    public static int Read(ReadOnlySpan<byte> text, int position, int width)
    {
        if (position < 0 || position > text.Length - width)
        {
            return -1;
        }

        // What each character of ASCII stands for. A table, since the digits follow no pattern that a processor could foresee.
        ReadOnlySpan<byte> values =
        [
            99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
            99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 62, 99, 99, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 99, 99, 99, 99, 99, 99,
            99, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 99, 99, 99, 99, 63,
            99, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 99, 99, 99, 99, 99,
        ];

        int number = 0;
        foreach (byte digit in text.Slice(position, width))
        {
            int value = digit < values.Length ? values[digit] : None;
            if (value == None || number > int.MaxValue >> 6)
            {
                return -1;
            }

            number = (number << 6) | value;
        }

        return number;
    }
}
