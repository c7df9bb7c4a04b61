using System.Globalization;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Numbers as fact files and JSON write them: ASCII digits 0 to 9, a minus sign before them where the number is negative,
/// and for decimals a point with digits on both sides. No plus sign, blank, separator of thousands or exponent, no sign at
/// zero, and nothing behind the number, all of which the framework's parsers forgive.
/// </summary>
/// <remarks>
/// A decimal is taken where <see cref="decimal"/> holds it as it is written: at most 28 digits behind the point, and without
/// the point no more than 79,228,162,514,264,337,593,543,950,335. Zeros at its end are kept: <c>1.50</c> is not rounded to
/// <c>1.5</c>, and comes back as <c>1.50</c>. A number that would have to be rounded is refused.
/// </remarks>
internal static class ExactNumber
{
    /// <summary>The digits behind the point that a decimal can hold.</summary>
    public const int MostDecimals = 28;

    /// <summary>Reads a whole number of 64 bits.</summary>
    public static bool TryParse(string text, out long number)
    {
        number = 0;
        return IsNumber(text, allowPoint: false) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Reads a whole number of 32 bits that is not negative.</summary>
    public static bool TryParse(string text, out int number)
    {
        number = 0;
        return IsNumber(text, allowPoint: false) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Reads a decimal, unless it would be rounded.</summary>
    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        int point = text.IndexOf('.');
        return IsNumber(text, allowPoint: true)
            && (point < 0 || text.Length - point - 1 <= MostDecimals)
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && IsWritten(number, text, point);
    }

    /// <summary>Whether the text has the form of a number, whatever its size.</summary>
    public static bool IsNumber(string text, bool allowPoint)
    {
        bool isNegative = text.Length > 0 && text[0] == '-';
        bool isZero = true;
        bool hasPoint = false;
        bool afterDigit = false;
        for (int i = isNegative ? 1 : 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character is >= '0' and <= '9')
            {
                isZero &= character == '0';
                afterDigit = true;
            }
            else if (character == '.' && allowPoint && afterDigit && !hasPoint)
            {
                hasPoint = true;
                afterDigit = false;
            }
            else
            {
                return false;
            }
        }

        return afterDigit && !(isNegative && isZero);
    }

    /// <summary>Whether a decimal has as many digits behind the point as were written: where it has fewer, it was rounded.</summary>
    private static bool IsWritten(decimal number, string text, int point)
    {
        int scale = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        return scale == (point < 0 ? 0 : text.Length - point - 1);
    }
}
