using FactsDataset.Compiler.Text;

namespace FactsDataset.Analyzers;

/// <summary>Finds the ids that somebody may have meant.</summary>
internal static class NearIds
{
    /// <summary>The ids that differ from the text by few letters, the nearest first.</summary>
    public static IReadOnlyList<string> Misspelt(string text, FactIdSet set)
    {
        List<string> near = [];
        while (near.Count < SuggestionProperties.Limit && Spelling.Nearest(text, set.Ids.Where(id => !near.Contains(id))) is { } next)
        {
            near.Add(next);
        }

        return near;
    }

    /// <summary>
    /// The ids most alike, however far: by the share of pairs of neighbouring letters that they have in common (the
    /// coefficient of Dice), of equals the first in ordinal order. None that has no pair in common.
    /// </summary>
    public static IReadOnlyList<string> Alike(string text, FactIdSet set)
    {
        HashSet<int> wanted = Pairs(text);
        return set.Ids
            .Select(id => (Id: id, Likeness: Likeness(wanted, Pairs(id))))
            .Where(static candidate => candidate.Likeness > 0)
            .OrderByDescending(static candidate => candidate.Likeness)
            .ThenBy(static candidate => candidate.Id, StringComparer.Ordinal)
            .Take(SuggestionProperties.Limit)
            .Select(static candidate => candidate.Id)
            .ToList();
    }

    private static HashSet<int> Pairs(string text)
    {
        HashSet<int> pairs = [];
        for (int i = 1; i < text.Length; i++)
        {
            pairs.Add((Fold(text[i - 1]) << 16) | Fold(text[i]));
        }

        return pairs;
    }

    private static double Likeness(HashSet<int> left, HashSet<int> right) =>
        2.0 * right.Count(left.Contains) / Math.Max(1, left.Count + right.Count);

    private static int Fold(char character) => character is >= 'A' and <= 'Z' ? character | 0x20 : character;
}
