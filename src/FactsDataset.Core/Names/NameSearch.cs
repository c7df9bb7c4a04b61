namespace FactsDataset.Core;

/// <summary>Finds entries by a name, whichever of its spellings is asked for.</summary>
public static class NameSearch
{
    /// <summary>
    /// The entries that have that name, in the order given. Names are compared as <see cref="NameFolding"/> folds them,
    /// and spaces do not count. Where no entry has the whole name, the entries of which one spelling holds every word of
    /// it are found instead, in whatever order the words stand.
    /// </summary>
    /// <remarks>
    /// Where that finds none, the Arabic article does not count either, whether it is written as <c>al</c>, <c>el</c> or
    /// as it sounds, joined or apart: <c>al Sisi</c>, <c>Elsisi</c> and <c>Sisi</c> are one name. So are names such as
    /// <c>Abdel Fattah</c>, <c>Abdelfattah</c> and <c>Abd al-Fattah</c>.
    /// </remarks>
    /// <typeparam name="T">The type of the entries.</typeparam>
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

        return FindSpelling(entries, entry => names(entry).Select(static spelling => spelling.Value), name);
    }

    /// <summary>The same of whatever has spellings.</summary>
    internal static IReadOnlyList<T> FindSpelling<T>(IEnumerable<T> entries, Func<T, IEnumerable<string>> spellings, string name)
    {
        if (NameWords.Of(name) is not { } sought)
        {
            return [];
        }

        List<(T Entry, NameWords[] Spellings)> candidates = [];
        foreach (T entry in entries)
        {
            candidates.Add((entry, [.. spellings(entry).Select(NameWords.Of).OfType<NameWords>()]));
        }

        foreach (Func<NameWords, bool> isFound in new Func<NameWords, bool>[]
        {
            spelling => spelling.IsSameAs(sought),
            spelling => spelling.IsVariantOf(sought),
            spelling => spelling.HoldsAll(sought),
            spelling => spelling.HoldsVariantsOfAll(sought),
        })
        {
            List<T> found = [.. candidates.Where(candidate => Array.Exists(candidate.Spellings, spelling => isFound(spelling))).Select(static candidate => candidate.Entry)];
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }
}
