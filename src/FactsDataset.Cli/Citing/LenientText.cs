using System.Globalization;
using System.Text;

namespace FactsDataset.Cli.Citing;

/// <summary>A text as it reads with some differences forgiven, which still knows where each character stood.</summary>
internal sealed class LenientText
{
    private static readonly (Leniency Difference, string Name)[] Names =
    [
        (Leniency.Composition, "characters composed in another way (NFC or NFD)"),
        (Leniency.Marks, "vowel signs or other marks"),
        (Leniency.Tatweel, "tatweel"),
        (Leniency.Hidden, "hidden marks of direction"),
        (Leniency.Letters, "forms of alif, yaa, kaf or hamza"),
        (Leniency.Quotes, "typographic quotation marks or dashes"),
    ];

    private readonly string _source;
    private readonly List<int> _offsets = [];
    private readonly string _text;

    public LenientText(string source)
    {
        _source = source;
        _text = Fold(source, Leniency.All, _offsets);
    }

    /// <summary>Every range of the source that reads like the words, in UTF-16 offsets.</summary>
    public IEnumerable<(int Start, int End)> Find(string words)
    {
        string sought = Fold(string.Join(' ', TextSearch.WordsOf(words)), Leniency.All, null).Trim();
        for (int at = sought.Length == 0 ? -1 : _text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            int end = _offsets[at + sought.Length - 1] + 1;
            while (end < _source.Length && (char.IsLowSurrogate(_source[end]) || CharUnicodeInfo.GetUnicodeCategory(_source[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                end++;
            }

            yield return (_offsets[at], end);
        }
    }

    /// <summary>In what two texts differ that read alike.</summary>
    public static IReadOnlyList<string> Differences(string one, string other)
    {
        if (one != other && one.Normalize() == other.Normalize())
        {
            // A letter with a hamza reads alike by its form as well, so that neither alone is what had to be forgiven.
            return [NameOf(Leniency.Composition)];
        }

        List<string> names = [.. Names
            .Where(name => Fold(one, Leniency.All & ~name.Difference, null) != Fold(other, Leniency.All & ~name.Difference, null))
            .Select(static name => name.Name)];
        return names.Count > 0 || one == other ? names : [NameOf(Leniency.Letters)];
    }

    private static string NameOf(Leniency difference) => Array.Find(Names, name => name.Difference == difference).Name;

    private static string Fold(string text, Leniency forgiven, List<int>? offsets)
    {
        StringBuilder folded = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int before = folded.Length;
            string character = forgiven.HasFlag(Leniency.Composition) && !char.IsSurrogate(text[i]) ? text[i].ToString().Normalize(NormalizationForm.FormD) : text[i].ToString();
            foreach (char part in character)
            {
                Append(folded, part, forgiven);
            }

            offsets?.AddRange(Enumerable.Repeat(i, folded.Length - before));
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char character, Leniency forgiven)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(character);
        bool isHamza = character is '\u0653' or '\u0654' or '\u0655';
        bool isDropped = (isHamza && forgiven.HasFlag(Leniency.Letters))
            || (!isHamza && category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark && forgiven.HasFlag(Leniency.Marks))
            || (category == UnicodeCategory.Format && forgiven.HasFlag(Leniency.Hidden))
            || (character == '\u0640' && forgiven.HasFlag(Leniency.Tatweel));
        if (char.IsWhiteSpace(character))
        {
            folded.Append(folded.Length > 0 && folded[^1] == ' ' ? string.Empty : " ");
        }
        else if (!isDropped)
        {
            folded.Append(Letter(Quote(character, forgiven), forgiven));
        }
    }

    private static char Letter(char character, Leniency forgiven) => !forgiven.HasFlag(Leniency.Letters) ? character : character switch
    {
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
        '\u0624' => '\u0648',
        '\u0626' or '\u0649' or '\u06cc' => '\u064a',
        '\u06a9' => '\u0643',
        _ => character,
    };

    private static char Quote(char character, Leniency forgiven) => !forgiven.HasFlag(Leniency.Quotes) ? character : character switch
    {
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' => '"',
        '\u2018' or '\u2019' or '\u201a' or '\u2039' or '\u203a' or '`' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
        _ => character,
    };
}
