using System.Globalization;

namespace FactsDataset.Compiler.Yaml;

/// <summary>
/// Blanks that look like a space or like nothing and are none: no reader tells them from a space, and no comparison takes
/// them for one. Texts may hold them, as French typography does; names, ids and codes may not, and no value begins or
/// ends with one.
/// </summary>
internal static class OddBlanks
{
    /// <summary>Whether it is a blank that is no plain space.</summary>
    public static bool IsBlank(char character) => character
        is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u2800' or '\u3000';

    /// <summary>Whether it joins letters or keeps them apart, which is something only between letters.</summary>
    public static bool IsJoiner(char character) => character is '\u200C' or '\u200D';

    /// <summary>The first such blank in a text; null where there is none.</summary>
    public static char? Find(string text)
    {
        foreach (char character in text)
        {
            if (IsBlank(character))
            {
                return character;
            }
        }

        return null;
    }

    /// <summary>The character as Unicode writes it, with its name.</summary>
    public static string Describe(char character)
    {
        string name = character switch
        {
            '\u00A0' => "NO-BREAK SPACE",
            '\u2007' => "FIGURE SPACE",
            '\u2009' => "THIN SPACE",
            '\u200C' => "ZERO WIDTH NON-JOINER",
            '\u200D' => "ZERO WIDTH JOINER",
            '\u202F' => "NARROW NO-BREAK SPACE",
            '\u2800' => "BRAILLE PATTERN BLANK",
            '\u3000' => "IDEOGRAPHIC SPACE",
            _ => "a blank that is no plain space",
        };
        return $"U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}{(char.IsLower(name[0]) ? ", " : " ")}{name}";
    }

    /// <summary>What to do about it, as the second half of a sentence.</summary>
    public static string Remedy(char character, bool isAtEnd) => isAtEnd
        ? "remove it, since a value neither begins nor ends with it"
        : $"write a plain space instead, or \\u{((int)character).ToString("X4", CultureInfo.InvariantCulture)} between double quotes where it is meant";
}
