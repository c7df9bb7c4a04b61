using System.Text;

namespace FactsDataset.Core;

/// <summary>The words of a name, folded, as <see cref="NameSearch"/> compares them.</summary>
/// <remarks>
/// Arabic names are written with their article or without it, as <c>al</c> or <c>el</c>, joined or apart; and names of
/// the form "servant of", such as Abdel Fattah, in one word or in two. Such spellings are one name here.
/// </remarks>
internal sealed class NameWords
{
    /// <summary>The letters of <c>abd</c>, in either script.</summary>
    private const int ServantLength = 3;

    private const string LatinServant = "abd";
    private const string ArabicServant = "\u0639\u0628\u062F";

    private static readonly string[] ServantsWithArticle = ["abdal", "abdel", "abdol", "abdul", ArabicServant + "\u0627\u0644"];

    private readonly string[] _words;
    private readonly List<NameWord> _bare;

    private NameWords(string[] words)
    {
        _words = words;
        _bare = Bare(words);
    }

    private string Joined => string.Concat(_words);

    /// <summary>The words of a name; null where it has none.</summary>
    public static NameWords? Of(string name)
    {
        string folded = NameFolding.Fold(name);
        return folded.Length == 0 ? null : new NameWords(folded.Split(' '));
    }

    /// <summary>Whether the names are the same, spaces apart.</summary>
    public bool IsSameAs(NameWords other) => string.Equals(Joined, other.Joined, StringComparison.Ordinal);

    /// <summary>Whether the names are the same, spaces and articles apart.</summary>
    public bool IsVariantOf(NameWords other) =>
        HasSameWords(other)
        || string.Equals(JoinedWith("al"), other.Joined, StringComparison.Ordinal)
        || string.Equals(JoinedWith("el"), other.Joined, StringComparison.Ordinal);

    /// <summary>Whether every word of another name is one of these.</summary>
    public bool HoldsAll(NameWords other) => Array.TrueForAll(other._words, word => Array.IndexOf(_words, word) >= 0);

    /// <summary>Whether every word of another name is one of these, articles apart.</summary>
    public bool HoldsVariantsOfAll(NameWords other) => other._bare.TrueForAll(
        word => Array.IndexOf(_words, word.Text) >= 0 || _bare.Exists(own => own.IsSameAs(word)));

    private bool HasSameWords(NameWords other)
    {
        if (_bare.Count != other._bare.Count)
        {
            return false;
        }

        for (int index = 0; index < _bare.Count; index++)
        {
            if (!_bare[index].IsSameAs(other._bare[index]))
            {
                return false;
            }
        }

        return true;
    }

    private string JoinedWith(string article)
    {
        StringBuilder joined = new();
        for (int index = 0; index < _words.Length; index++)
        {
            joined.Append(IsArticleAt(_words, index) ? article : _words[index]);
        }

        return joined.ToString();
    }

    private static bool IsArticleAt(string[] words, int index) => index + 1 < words.Length && NameWord.IsArticle(words[index], words[index + 1]);

    private static List<NameWord> Bare(string[] words)
    {
        List<NameWord> bare = [];
        string servant = string.Empty;
        bool hasArticle = false;
        for (int index = 0; index < words.Length; index++)
        {
            bool isLast = index + 1 == words.Length;
            if (IsArticleAt(words, index))
            {
                hasArticle = true;
            }
            else if (!isLast && ServantAlone(words[index]) is { } alone)
            {
                servant = alone;
            }
            else
            {
                NameWord word = NameWord.Of(words[index], hasArticle);
                bare.Add(servant.Length > 0 ? Servant(servant, word.Text) : ServantJoined(words[index]) ?? word);
                servant = string.Empty;
                hasArticle = false;
            }
        }

        return bare;
    }

    /// <summary>What begins a name in two words, without its article; null for any other word.</summary>
    private static string? ServantAlone(string word) => word switch
    {
        LatinServant or "abdal" or "abdel" or "abdol" or "abdul" => LatinServant,
        ArabicServant => ArabicServant,
        _ => null,
    };

    /// <summary>A name of that form in one word, without its article: abdelfattah, abderrahman.</summary>
    private static NameWord? ServantJoined(string word)
    {
        foreach (string start in ServantsWithArticle)
        {
            if (word.Length > start.Length + 1 && word.StartsWith(start, StringComparison.Ordinal))
            {
                return Servant(start.Substring(0, ServantLength), word.Substring(start.Length));
            }
        }

        // Before a sun letter the article takes its sound, and the letter is written twice.
        bool isAssimilated = word.Length > ServantLength + 3
            && word.StartsWith(LatinServant, StringComparison.Ordinal)
            && word[ServantLength] is 'a' or 'e' or 'i' or 'o' or 'u'
            && word[ServantLength + 1] == word[ServantLength + 2];
        return isAssimilated ? Servant(LatinServant, word.Substring(ServantLength + 2)) : null;
    }

    private static NameWord Servant(string servant, string rest) => new(servant + rest, false);
}
