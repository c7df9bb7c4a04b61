using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Reading;
using FactsDataset.Reading.Searching;

namespace FactsDataset.Cli.Commands;

/// <summary>Puts entries into the order in which somebody who writes a name may mean them.</summary>
internal static class EntryRanking
{
    /// <summary>
    /// The entry with that id, or that had it; those with the name in whatever spelling; those in which a name or title has words that begin so, and those with
    /// words nearly so. Among equals, what is known by names comes first, then what has the shortest of such names.
    /// </summary>
    /// <param name="dataset">Where to look.</param>
    /// <param name="text">The name or id.</param>
    /// <param name="isAsked">Which entries may be meant.</param>
    public static IEnumerable<EntryView> Find(DatasetView dataset, string text, Func<EntryView, bool> isAsked)
    {
        HashSet<EntryView> named = [.. EntrySearch.Find(dataset, text, isAsked)];
        string[] sought = WordsOf(text);
        return dataset.Entries.Concat(dataset.Foreign).Where(isAsked)
            .Select(entry => (Entry: entry, Rank: RankOf(entry, text, sought, named)))
            .Where(static ranked => ranked.Rank is not null)
            .OrderBy(static ranked => ranked.Rank)
            .ThenBy(static ranked => !ranked.Entry.Kind.Has(FieldShape.Names))
            .ThenBy(static ranked => ranked.Entry.Spellings.Select(static spelling => spelling.Length).DefaultIfEmpty().Min())
            .ThenBy(static ranked => ranked.Entry.Id, StringComparer.Ordinal)
            .Select(static ranked => ranked.Entry);
    }

    private static int? RankOf(EntryView entry, string text, string[] sought, HashSet<EntryView> named)
    {
        if (entry.Id == text || entry.FormerIds.Contains(text))
        {
            return 0;
        }

        if (named.Contains(entry))
        {
            return 1;
        }

        List<string[]> spellings = [.. entry.Spellings.Append(entry.Id).Select(WordsOf)];
        return sought.Length == 0 ? null
            : spellings.Exists(words => Array.TrueForAll(sought, word => Array.Exists(words, other => other.StartsWith(word, StringComparison.Ordinal)))) ? 2
            : entry.Kind.Has(FieldShape.Names) && spellings.Exists(words => Array.TrueForAll(sought, word => words.Contains(word) || Spelling.Nearest(word, words) is not null)) ? 3
            : null;
    }

    private static string[] WordsOf(string text) => NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
