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
            'T' or ':' when position > 0 => EdtfMessages.DateTime,
            ' ' when position == 10 && HasDigitAfter(element, position) => EdtfMessages.DateTime,
            'Y' when position == 0 => EdtfMessages.LongYear,
            'x' => EdtfMessages.LowerCaseX,
            'X' => EdtfMessages.UnspecifiedForm,
            'E' when HasDigitAfter(element, position) => EdtfMessages.Exponent,
            'S' when position > 0 => EdtfMessages.SignificantDigits,
            'P' when position == 0 => EdtfMessages.Duration,
            '-' or '+' when position == 0 => EdtfMessages.SignedYear,
            '?' or '~' or '%' => EdtfMessages.PartialQualification,
            '[' or ']' => EdtfMessages.StrayBracket,
            '{' or '}' => EdtfMessages.AllOf,
            ',' => EdtfMessages.CommaOutsideSet,
            _ => ExplainOther(c, position),
        };
    }

    private static string ExplainOther(char c, int position)
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
            return position == 0 ? EdtfMessages.SignedYear : EdtfMessages.OtherHyphen;
        }

        return EdtfMessages.Unexpected;
    }

    private static bool HasDigitAfter(ReadOnlySpan<char> element, int position) =>
        position + 1 < element.Length && element[position + 1] is >= '0' and <= '9';
}
