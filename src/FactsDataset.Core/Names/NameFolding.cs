using System.Globalization;
using System.Text;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Brings the spellings of a name to one form, by which they can be compared. The form is for comparison, not for
/// showing. It depends on no culture.
/// </summary>
/// <remarks>
/// <para>Arabic: the forms of hamza (on alef, waw, yeh, or by itself, and alef wasla and madda) fold to the letter that
/// carries them or to nothing, taa marbuta to heh, alef maqsura to yeh; tatweel and all vowel signs fall away. Persian
/// yeh, kaf and the like fold to the Arabic letters.</para>
/// <para>Latin and other scripts: case and diacritics fall away; letters that Unicode does not decompose, such as ø, ł
/// and ß, are written out.</para>
/// <para>Apostrophes fall away; any other punctuation and white space separates words.</para>
/// <para>On a runtime without globalization data, Latin letters with diacritics stay as they are.</para>
/// </remarks>
public static class NameFolding
{
    /// <summary>The folded form: words of letters and digits, with one space between them. Empty where the text has none.</summary>
    /// <param name="name">The name, in any script.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static string Fold(string name)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        string decomposed = Decompose(name);
        StringBuilder folded = new(decomposed.Length);
        bool isBetweenWords = false;
        for (int i = 0; i < decomposed.Length; i++)
        {
            char character = decomposed[i];
            if (IsDropped(character))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character))
            {
                isBetweenWords = folded.Length > 0;
                continue;
            }

            if (isBetweenWords)
            {
                folded.Append(' ');
                isBetweenWords = false;
            }

            Append(folded, character);
        }

        return folded.ToString();
    }

    private static string Decompose(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair: no name, and not worth more than being compared as it stands.
            return name;
        }
    }

    // Vowel signs, other marks, tatweel, formatting characters, a hamza by itself, and whatever stands for an apostrophe.
    private static bool IsDropped(char character) => character switch
    {
        '\u0640' or '\u0621' or '\'' or '`' or '\u2018' or '\u2019' or '\u02BB' or '\u02BC' or '\u02BE' or '\u02BF' => true,
        _ => CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format,
    };

    private static void Append(StringBuilder folded, char character)
    {
        switch (character)
        {
            case '\u0622' or '\u0623' or '\u0625' or '\u0671' or '\u0672' or '\u0673':
                folded.Append('\u0627');
                break;
            case '\u0624':
                folded.Append('\u0648');
                break;
            case '\u0626' or '\u0649' or '\u06CC' or '\u06D2':
                folded.Append('\u064A');
                break;
            case '\u0629' or '\u06C0' or '\u06C1' or '\u06C3' or '\u06D5' or '\u06BE':
                folded.Append('\u0647');
                break;
            case '\u06A9' or '\u06AA':
                folded.Append('\u0643');
                break;
            case 'ß' or '\u1E9E':
                folded.Append("ss");
                break;
            case 'æ' or 'Æ':
                folded.Append("ae");
                break;
            case 'œ' or 'Œ':
                folded.Append("oe");
                break;
            case 'þ' or 'Þ':
                folded.Append("th");
                break;
            case 'ø' or 'Ø':
                folded.Append('o');
                break;
            case 'ł' or 'Ł':
                folded.Append('l');
                break;
            case 'đ' or 'Đ' or 'ð' or 'Ð':
                folded.Append('d');
                break;
            case 'ħ' or 'Ħ':
                folded.Append('h');
                break;
            case 'ı' or 'İ':
                folded.Append('i');
                break;
            default:
                folded.Append(char.ToLowerInvariant(character));
                break;
        }
    }
}
