using System.Globalization;

namespace FactsDataset.Compiler.Text;

/// <summary>
/// The characters that no reader of a fact file sees, as a table of our own: what a runtime knows of Unicode changes
/// from version to version. Signs of the category Cf that are visible (such as U+06DD ARABIC END OF AYAH) are not
/// among them, nor are the joiners U+200C and U+200D, which Persian and other languages need.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>First and last code point of each range, in ascending order.</summary>
    private static readonly int[] Ranges =
    [
        0x0000, 0x0008, 0x000B, 0x000C, 0x000E, 0x001F, // controls without tab, LF and CR
        0x007F, 0x009F, // DEL and the C1 controls, U+0085 among them
        0x00AD, 0x00AD, // soft hyphen
        0x034F, 0x034F, // combining grapheme joiner
        0x061C, 0x061C, // Arabic letter mark
        0x070F, 0x070F, // Syriac abbreviation mark
        0x115F, 0x1160, // Hangul fillers
        0x17B4, 0x17B5, // Khmer inherent vowels
        0x180B, 0x180F, // Mongolian variation selectors and vowel separator
        0x200B, 0x200B, // zero width space
        0x200E, 0x200F, // left-to-right and right-to-left mark
        0x2028, 0x202E, // line and paragraph separator, embeddings and overrides
        0x2060, 0x206F, // word joiner, invisible operators, isolates, deprecated controls
        0x3164, 0x3164, // Hangul filler
        0xD800, 0xDFFF, // surrogates that stand alone
        0xFDD0, 0xFDEF, // noncharacters
        0xFE00, 0xFE0F, // variation selectors
        0xFEFF, 0xFEFF, // byte order mark
        0xFFA0, 0xFFA0, // halfwidth Hangul filler
        0xFFF0, 0xFFFB, // unassigned ignorable ones, interlinear annotation
        0xFFFD, 0xFFFF, // replacement character, noncharacters
        0x13430, 0x1343F, // Egyptian hieroglyph format controls
        0x1BCA0, 0x1BCA3, // shorthand format controls
        0x1D173, 0x1D17A, // musical format controls
        0xE0000, 0xE0FFF, // tags, variation selectors supplement
    ];

    private static readonly Dictionary<int, string> Names = new()
    {
        [0x0000] = "NULL",
        [0x0007] = "BELL",
        [0x0008] = "BACKSPACE",
        [0x000B] = "LINE TABULATION",
        [0x000C] = "FORM FEED",
        [0x001B] = "ESCAPE",
        [0x007F] = "DELETE",
        [0x0085] = "NEXT LINE",
        [0x00AD] = "SOFT HYPHEN",
        [0x034F] = "COMBINING GRAPHEME JOINER",
        [0x061C] = "ARABIC LETTER MARK",
        [0x115F] = "HANGUL CHOSEONG FILLER",
        [0x1160] = "HANGUL JUNGSEONG FILLER",
        [0x180E] = "MONGOLIAN VOWEL SEPARATOR",
        [0x200B] = "ZERO WIDTH SPACE",
        [0x200E] = "LEFT-TO-RIGHT MARK",
        [0x200F] = "RIGHT-TO-LEFT MARK",
        [0x2028] = "LINE SEPARATOR",
        [0x2029] = "PARAGRAPH SEPARATOR",
        [0x202A] = "LEFT-TO-RIGHT EMBEDDING",
        [0x202B] = "RIGHT-TO-LEFT EMBEDDING",
        [0x202C] = "POP DIRECTIONAL FORMATTING",
        [0x202D] = "LEFT-TO-RIGHT OVERRIDE",
        [0x202E] = "RIGHT-TO-LEFT OVERRIDE",
        [0x2060] = "WORD JOINER",
        [0x2066] = "LEFT-TO-RIGHT ISOLATE",
        [0x2067] = "RIGHT-TO-LEFT ISOLATE",
        [0x2068] = "FIRST STRONG ISOLATE",
        [0x2069] = "POP DIRECTIONAL ISOLATE",
        [0x3164] = "HANGUL FILLER",
        [0xFEFF] = "ZERO WIDTH NO-BREAK SPACE",
        [0xFFA0] = "HALFWIDTH HANGUL FILLER",
        [0xFFFD] = "REPLACEMENT CHARACTER",
    };

    public static bool Contains(int codePoint)
    {
        if (codePoint is >= 0x20 and < 0x7F)
        {
            return false;
        }

        if ((codePoint & 0xFFFE) == 0xFFFE)
        {
            return true; // the last two code points of every plane
        }

        int low = 0;
        int high = (Ranges.Length / 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (codePoint < Ranges[2 * middle])
            {
                high = middle - 1;
            }
            else if (codePoint > Ranges[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The code point as Unicode writes it, with its name where that is well known.</summary>
    public static string Describe(int codePoint)
    {
        string number = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return (Names.TryGetValue(codePoint, out string? name), codePoint) switch
        {
            (true, _) => $"{number} {name}",
            (_, >= 0xD800 and <= 0xDFFF) => $"{number}, half of a surrogate pair",
            (_, >= 0xFDD0 and <= 0xFDEF) => $"{number}, a noncharacter",
            (_, >= 0xFE00 and <= 0xFE0F) or (_, >= 0xE0100 and <= 0xE01EF) => $"{number}, a variation selector",
            (_, < 0xA0) => $"{number}, a control character",
            _ when (codePoint & 0xFFFE) == 0xFFFE => $"{number}, a noncharacter",
            _ => $"{number}, an invisible character",
        };
    }

    /// <summary>What to do about it, as the second half of a sentence.</summary>
    public static string Remedy(int codePoint)
    {
        string escape = codePoint > 0xFFFF
            ? "\\U" + codePoint.ToString("X8", CultureInfo.InvariantCulture)
            : "\\u" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return codePoint switch
        {
            0xFFFD => "the file is not UTF-8 here, or was read wrongly before; save it as UTF-8 and write the character anew",
            >= 0xD800 and <= 0xDFFF => "remove it, or write the whole character",
            _ => $"remove it, or write it as {escape} between double quotes",
        };
    }
}
