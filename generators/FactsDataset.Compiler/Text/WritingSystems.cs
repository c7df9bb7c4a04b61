using System.Globalization;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Text;

/// <summary>
/// Which script the letters of a text are of, as a table of our own: what a runtime knows of Unicode changes from version
/// to version. It holds the scripts that are in wide use; letters of others say nothing.
/// </summary>
internal static class WritingSystems
{
    /// <summary>First and last code point of blocks of letters, and the script that they are of, in ascending order.</summary>
    private static readonly (int First, int Last, string Script)[] Blocks =
    [
        (0x0041, 0x007A, "Latn"), (0x00AA, 0x00AA, "Latn"), (0x00BA, 0x00BA, "Latn"), (0x00C0, 0x02AF, "Latn"),
        (0x0370, 0x03FF, "Grek"), (0x0400, 0x052F, "Cyrl"), (0x0531, 0x058F, "Armn"), (0x0591, 0x05F4, "Hebr"),
        (0x0600, 0x06FF, "Arab"), (0x0700, 0x074F, "Syrc"), (0x0750, 0x077F, "Arab"), (0x0780, 0x07BF, "Thaa"),
        (0x0860, 0x086F, "Syrc"), (0x0870, 0x08FF, "Arab"), (0x0900, 0x0963, "Deva"), (0x0966, 0x097F, "Deva"),
        (0x0980, 0x09FF, "Beng"), (0x0A00, 0x0A7F, "Guru"), (0x0A80, 0x0AFF, "Gujr"), (0x0B00, 0x0B7F, "Orya"),
        (0x0B80, 0x0BFF, "Taml"), (0x0C00, 0x0C7F, "Telu"), (0x0C80, 0x0CFF, "Knda"), (0x0D00, 0x0D7F, "Mlym"),
        (0x0D80, 0x0DFF, "Sinh"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Laoo"), (0x0F00, 0x0FFF, "Tibt"),
        (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"), (0x1100, 0x11FF, "Hang"), (0x1200, 0x139F, "Ethi"),
        (0x1780, 0x17FF, "Khmr"), (0x1800, 0x18AF, "Mong"), (0x1C80, 0x1C8F, "Cyrl"), (0x1C90, 0x1CBF, "Geor"),
        (0x1E00, 0x1EFF, "Latn"), (0x1F00, 0x1FFF, "Grek"), (0x2C60, 0x2C7F, "Latn"), (0x2D00, 0x2D2F, "Geor"),
        (0x2D80, 0x2DDF, "Ethi"), (0x2DE0, 0x2DFF, "Cyrl"), (0x3005, 0x3007, "Hani"), (0x3041, 0x309F, "Hira"),
        (0x30A1, 0x30FF, "Kana"), (0x3105, 0x312F, "Bopo"), (0x3131, 0x318E, "Hang"), (0x31A0, 0x31BF, "Bopo"),
        (0x31F0, 0x31FF, "Kana"), (0x3400, 0x4DBF, "Hani"), (0x4E00, 0x9FFF, "Hani"), (0xA640, 0xA69F, "Cyrl"),
        (0xA720, 0xA7FF, "Latn"), (0xAB30, 0xAB6F, "Latn"), (0xAC00, 0xD7FF, "Hang"), (0xF900, 0xFAFF, "Hani"),
        (0xFB00, 0xFB06, "Latn"), (0xFB13, 0xFB17, "Armn"), (0xFB1D, 0xFB4F, "Hebr"), (0xFB50, 0xFDFF, "Arab"),
        (0xFE70, 0xFEFC, "Arab"), (0xFF21, 0xFF5A, "Latn"), (0xFF66, 0xFF9F, "Kana"), (0x1EE00, 0x1EEFF, "Arab"),
        (0x20000, 0x323AF, "Hani"),
    ];

    /// <summary>The scripts that ISO 15924 has several codes for, or writes with several.</summary>
    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["Aran"] = ["Arab"],
        ["Cyrs"] = ["Cyrl"],
        ["Geok"] = ["Geor"],
        ["Hanb"] = ["Hani", "Bopo"],
        ["Hans"] = ["Hani"],
        ["Hant"] = ["Hani"],
        ["Hntl"] = ["Hani", "Latn"],
        ["Hrkt"] = ["Hira", "Kana"],
        ["Jamo"] = ["Hang"],
        ["Jpan"] = ["Hani", "Hira", "Kana"],
        ["Kore"] = ["Hang", "Hani"],
        ["Latf"] = ["Latn"],
        ["Latg"] = ["Latn"],
        ["Syre"] = ["Syrc"],
        ["Syrj"] = ["Syrc"],
        ["Syrn"] = ["Syrc"],
    };

    /// <summary>
    /// What shows that a text is not in a script: a letter of another one, in a word that is in part in the script (as a
    /// look-alike is), or anywhere where no word is in it. Words of another script beside words in it are names within
    /// names, and show nothing. Null where nothing does.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="script">The code of the script.</param>
    public static (string Letter, string Script)? Contradicts(string text, string script)
    {
        string[] parts = Parts.TryGetValue(script, out string[]? several) ? several : [script];
        if (!parts.All(static part => Array.Exists(Blocks, block => block.Script == part)))
        {
            return null;
        }

        (string Letter, string Script)? first = null;
        (string Letter, string Script)? ofWord = null;
        bool isIn = false;
        bool hasWordIn = false;
        for (int i = 0; i < text.Length; i++)
        {
            int codePoint = CodePoints.At(text, i, out int width);
            string character = text.Substring(i, width);
            i += width - 1;
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(character, 0);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format)
            {
                continue;
            }

            if (category > UnicodeCategory.OtherLetter)
            {
                isIn = false;
                ofWord = null;
                continue;
            }

            if (ScriptOf(codePoint) is not { } found)
            {
                continue;
            }

            if (Array.IndexOf(parts, found) >= 0)
            {
                isIn = hasWordIn = true;
            }
            else
            {
                ofWord ??= (character, found);
                first ??= ofWord;
            }

            if (isIn && ofWord is not null)
            {
                return ofWord;
            }
        }

        return hasWordIn ? null : first;
    }

    private static string? ScriptOf(int codePoint)
    {
        int low = 0;
        int high = Blocks.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (codePoint < Blocks[middle].First)
            {
                high = middle - 1;
            }
            else if (codePoint > Blocks[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return Blocks[middle].Script;
            }
        }

        return null;
    }
}
