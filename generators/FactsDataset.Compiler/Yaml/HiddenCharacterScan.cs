using System.Globalization;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>
/// The first look at a file, before YAML is: reports every hidden character (FACT0004) and replaces it, since the YAML
/// scanner skips NUL and takes U+0085 and U+2028 for line ends.
/// </summary>
internal static class HiddenCharacterScan
{
    /// <summary>A file with more runs than this is no text; the rest is replaced in silence.</summary>
    private const int MostReports = 100;

    public static ScannedText Run(string path, string text, List<FactDiagnostic> diagnostics)
    {
        List<int> damage = [];
        List<int> blanks = [];
        List<(int Start, int End, int Count)> runs = [];
        int offset = text.Length > 0 && text[0] == ScannedText.ByteOrderMark ? 1 : 0;
        while (offset < text.Length)
        {
            char character = text[offset];
            if (character is (>= ' ' and < '\u007F') or '\n' or '\r' or '\t')
            {
                offset++;
                continue;
            }

            if (OddBlanks.IsBlank(character) || OddBlanks.IsJoiner(character))
            {
                blanks.Add(offset);
            }

            if (HiddenCharacters.Contains(CodePoints.At(text, offset, out int width)))
            {
                AddTo(runs, offset, offset + width);
                for (int unit = 0; unit < width; unit++)
                {
                    damage.Add(offset + unit);
                }
            }

            offset += width;
        }

        if (damage.Count == 0)
        {
            return new ScannedText(path, text, damage, blanks);
        }

        char[] characters = text.ToCharArray();
        foreach ((int start, int end, int _) in runs)
        {
            char replacement = ReplacementFor(text, start, end);
            for (int index = start; index < end; index++)
            {
                characters[index] = replacement;
            }
        }

        var scanned = new ScannedText(path, new string(characters), damage, blanks);
        Report(text, scanned, runs, diagnostics);
        return scanned;
    }

    private static void AddTo(List<(int Start, int End, int Count)> runs, int start, int end)
    {
        if (runs.Count > 0 && runs[runs.Count - 1].End == start)
        {
            (int Start, int End, int Count) last = runs[runs.Count - 1];
            runs[runs.Count - 1] = (last.Start, end, last.Count + 1);
        }
        else
        {
            runs.Add((start, end, 1));
        }
    }

    /// <summary>
    /// A letter where the run touches a word, so that the word stays one; a space elsewhere, so that nothing is made
    /// where nothing was.
    /// </summary>
    private static char ReplacementFor(string text, int start, int end)
    {
        bool touchesWord = (start > 0 && IsInWord(text[start - 1])) || (end < text.Length && IsInWord(text[end]));
        return touchesWord ? '_' : ' ';
    }

    private static bool IsInWord(char character) =>
        character > ' ' && character != ScannedText.ByteOrderMark && "\"'[]{},:#".IndexOf(character) < 0;

    private static void Report(
        string text, ScannedText scanned, List<(int Start, int End, int Count)> runs, List<FactDiagnostic> diagnostics)
    {
        foreach ((int start, int end, int count) in runs.Take(MostReports))
        {
            int codePoint = CodePoints.At(text, start, out int _);
            string more = count == 1
                ? string.Empty
                : $" and {(count - 1).ToString(CultureInfo.InvariantCulture)} more hidden {(count == 2 ? "character" : "characters")} after it";
            diagnostics.Add(FactDiagnostic.At(
                Rules.HiddenCharacter,
                scanned.LocationOf(start, end),
                HiddenCharacters.Describe(codePoint) + more,
                HiddenCharacters.Remedy(codePoint)));
        }
    }
}
