namespace FactsDataset.Core;

/// <summary>A word of a folded name.</summary>
internal readonly struct NameWord
{
    private const string ArabicArticle = "\u0627\u0644";

    private static readonly string[] Articles = ["al", "el", "ul", ArabicArticle];

    /// <summary>The article before a sun letter, which takes its sound: as-Sisi, ash-Sharaa.</summary>
    private static readonly string[] Assimilated = ["ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az"];

    /// <summary>A word.</summary>
    /// <param name="text">The word, without its article.</param>
    /// <param name="hasArticle">Whether an article stood before it.</param>
    public NameWord(string text, bool hasArticle)
    {
        Text = text;
        HasArticle = hasArticle;
    }

    /// <summary>The word, without its article.</summary>
    public string Text { get; }

    /// <summary>Whether an article stood before it, by itself or, in Arabic, joined to it.</summary>
    public bool HasArticle { get; }

    /// <summary>The word, and its Arabic article apart from it.</summary>
    public static NameWord Of(string word, bool hasArticle) => word.Length > ArabicArticle.Length + 1 && StartsWith(word, ArabicArticle)
        ? new NameWord(word.Substring(ArabicArticle.Length), true)
        : new NameWord(word, hasArticle);

    /// <summary>Whether a word is an article before the next one.</summary>
    public static bool IsArticle(string word, string next) => Array.IndexOf(Articles, word) >= 0 || IsAssimilated(word, next);

    /// <summary>Whether two words are one, whether or not the article is written, and whether it is joined to the word.</summary>
    public bool IsSameAs(NameWord other) =>
        string.Equals(Text, other.Text, StringComparison.Ordinal)
        || (HasArticle && IsJoined(other.Text, Text))
        || (other.HasArticle && IsJoined(Text, other.Text));

    /// <summary>Whether a word is another with its article joined to it: alsisi, assisi.</summary>
    private static bool IsJoined(string joined, string word)
    {
        if (joined.Length <= word.Length || !joined.EndsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        return IsArticle(joined.Substring(0, joined.Length - word.Length), word);
    }

    private static bool IsAssimilated(string article, string next) =>
        Array.IndexOf(Assimilated, article) >= 0 && StartsWith(next, article.Substring(1));

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);
}
