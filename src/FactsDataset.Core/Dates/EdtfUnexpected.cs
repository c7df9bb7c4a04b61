using System.Globalization;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>Finds the sentence for a character that no date has in its place.</summary>
internal static class EdtfUnexpected
{
    /// <summary>What is wrong with the character at <paramref name="position"/>, which may be the end of the element.</summary>
    public static string Explain(ReadOnlySpan<char> element, int position)
    {
        if (position >= element.Length)
        {
            return EdtfMessages.Unexpected;
        }

        char c = element[position];
        return c switch
        {
            'T' or ':' when position > 0 => EdtfMessages.Rare,
            ' ' when position == 10 && HasDigitAfter(element, position) => EdtfMessages.Rare,
            'Y' or '-' when position == 0 => EdtfMessages.Rare,
            'E' when HasDigitAfter(element, position) => EdtfMessages.Rare,
            'S' when position > 0 => EdtfMessages.Rare,
            'X' or '?' or '~' or '%' => EdtfMessages.Rare,
            _ => ExplainMark(c, position),
        };
    }

    /// <summary>The same of what <see cref="EdtfRareReader"/> cannot read either.</summary>
    public static string ExplainRare(ReadOnlySpan<char> element, int position)
    {
        if (position >= element.Length)
        {
            return EdtfMessages.Unexpected;
        }

        char c = element[position];
        return c switch
        {
            'T' or ':' => EdtfMessages.TimeOfDay,
            ' ' when position == 10 && HasDigitAfter(element, position) => EdtfMessages.TimeOfDay,
            'Y' => EdtfMessages.LongYear,
            'E' when HasDigitAfter(element, position) => EdtfMessages.Exponent,
            'S' => EdtfMessages.SignificantDigits,
            'X' => EdtfMessages.UnspecifiedDigit,
            '?' or '~' or '%' => EdtfMessages.QualifierPlace,
            _ => ExplainMark(c, position),
        };
    }

    private static string ExplainMark(char c, int position)
    {
        return c switch
        {
            'x' => EdtfMessages.LowerCaseX,
            'P' when position == 0 => EdtfMessages.Duration,
            '+' when position == 0 => EdtfMessages.PlusSign,
            '[' or ']' or '{' or '}' => EdtfMessages.StrayBracket,
            ',' => EdtfMessages.CommaOutsideSet,
            _ => ExplainOther(c),
        };
    }

    private static string ExplainOther(char c)
    {
        if (char.IsDigit(c))
        {
            return EdtfMessages.NonAsciiDigit;
        }

        if (char.IsWhiteSpace(c))
        {
            return EdtfMessages.InnerSpace;
        }

        // U+2212 is the minus sign of mathematics, which Unicode does not class with the dashes.
        if (c == '\u2212' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation && c != '-')
        {
            return EdtfMessages.OtherHyphen;
        }

        return EdtfMessages.Unexpected;
    }

    private static bool HasDigitAfter(ReadOnlySpan<char> element, int position) =>
        position + 1 < element.Length && element[position + 1] is >= '0' and <= '9';
}
