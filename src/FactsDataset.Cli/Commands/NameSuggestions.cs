using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Commands;

/// <summary>Finds what somebody may have meant by a name or id that nothing has.</summary>
internal static class NameSuggestions
{
    private const int Most = 5;

    /// <summary>
    /// The candidate that is nearest as a whole; or else those that hold every word of the name, each as it is or nearly
    /// so: the shortest first, at most five.
    /// </summary>
    /// <param name="name">The name or id that was looked for.</param>
    /// <param name="candidates">The names or ids that there are.</param>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> candidates)
    {
        List<string> all = candidates.ToList();
        return Spelling.Nearest(name, all) is { } nearest ? [nearest] : ByWords(name, all);
    }

    /// <summary>"Did you mean 'a', 'b' or 'c'?"; null where nothing is near.</summary>
    public static string? Ask(string name, IEnumerable<string> candidates)
    {
        List<string> quoted = Of(name, candidates).Select(static one => $"'{one}'").ToList();
        return quoted.Count switch
        {
            0 => null,
            1 => $"Did you mean {quoted[0]}?",
            _ => $"Did you mean {string.Join(", ", quoted.SkipLast(1))} or {quoted[^1]}?",
        };
    }

    private static List<string> ByWords(string name, List<string> candidates)
    {
        List<(string Candidate, string[] Words)> split = candidates.ConvertAll(static candidate => (candidate, WordsOf(candidate)));
        HashSet<string> known = split.SelectMany(static one => one.Words).ToHashSet(StringComparer.Ordinal);
        List<string> sought = [];
        foreach (string word in WordsOf(name))
        {
            if ((known.Contains(word) ? word : Spelling.Nearest(word, known)) is not { } nearest)
            {
                return [];
            }

            sought.Add(nearest);
        }

        return split
            .Where(one => sought.Count > 0 && sought.TrueForAll(word => one.Words.Contains(word, StringComparer.Ordinal)))
            .OrderBy(static one => one.Words.Length)
            .ThenBy(static one => one.Candidate, StringComparer.Ordinal)
            .DistinctBy(static one => string.Concat(one.Words), StringComparer.Ordinal)
            .Take(Most)
            .Select(static one => one.Candidate)
            .ToList();
    }

    private static string[] WordsOf(string text) => NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
