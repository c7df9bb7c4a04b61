namespace FactsDataset.Core;

/// <summary>Finds entries by a name, whichever of its spellings is asked for.</summary>
public static class NameSearch
{
    /// <summary>
    /// The entries that have that name, in the order given. Names are compared as <see cref="NameFolding"/> folds them,
    /// and spaces do not count. Where no entry has the whole name, the entries of which one spelling holds every word of
    /// it are found instead, in whatever order the words stand.
    /// </summary>
    /// <param name="entries">The entries to look through.</param>
    /// <param name="names">The spellings of an entry.</param>
    /// <param name="name">The name to look for. One without a letter or digit finds nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IReadOnlyList<T> Find<T>(IEnumerable<T> entries, Func<T, IReadOnlyList<EntityName>> names, string name)
    {
        if (entries is null)
        {
            throw new ArgumentNullException(nameof(entries));
        }

        if (names is null)
        {
            throw new ArgumentNullException(nameof(names));
        }

        string sought = NameFolding.Fold(name);
        if (sought.Length == 0)
        {
            return [];
        }

        string joined = WithoutSpaces(sought);
        string[] words = sought.Split(' ');
        List<T> byName = [];
        List<T> byWords = [];
        foreach (T entry in entries)
        {
            bool hasName = false;
            bool hasWords = false;
            foreach (EntityName spelling in names(entry))
            {
                string folded = NameFolding.Fold(spelling.Value);
                hasName |= string.Equals(WithoutSpaces(folded), joined, StringComparison.Ordinal);
                hasWords |= HasAll(folded.Split(' '), words);
            }

            if (hasName)
            {
                byName.Add(entry);
            }
            else if (hasWords)
            {
                byWords.Add(entry);
            }
        }

        return byName.Count > 0 ? byName : byWords;
    }

    private static bool HasAll(string[] words, string[] sought)
    {
        foreach (string word in sought)
        {
            if (Array.IndexOf(words, word) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", string.Empty);
}
