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

        int number = 0;
        for (int i = 0; i < width; i++)
        {
            byte digit = text[position + i];
            int value = digit switch
            {
                >= (byte)'A' and <= (byte)'Z' => digit - 'A',
                >= (byte)'a' and <= (byte)'z' => digit - 'a' + 26,
                >= (byte)'0' and <= (byte)'9' => digit - '0' + 52,
                (byte)'-' => 62,
                (byte)'_' => 63,
                _ => -1,
            };
            if (value < 0 || number > int.MaxValue >> 6)
            {
                return -1;
            }

            number = (number << 6) | value;
        }

        return number;
    }
}
