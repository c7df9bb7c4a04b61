using System.Globalization;
using System.Text;

namespace FactsDataset.Cli.Rendering;

/// <summary>
/// Shows text of the data in a terminal: what would steer the terminal, or reorder text beyond the value's own end, is
/// shown as <c>\u{HEX}</c>. Everything else, marks and joiners of Arabic included, stays as it is.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text as one line that can be shown.</summary>
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && !IsHidden(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        StringBuilder visible = new(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            if (IsHidden(text[i]))
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)text[i]:X}}}");
            }
            else
            {
                visible.Append(text[i]);
            }
        }

        return visible.ToString();
    }

    // Controls, line and paragraph separators, bidirectional embeddings, overrides and isolates.
    private static bool IsHidden(char character) =>
        char.IsControl(character) || character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
