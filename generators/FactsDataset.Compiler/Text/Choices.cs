using System.Globalization;

namespace FactsDataset.Compiler.Text;

/// <summary>Words the end of a message about a name that is not known.</summary>
internal static class Choices
{
    /// <summary>How many names a message lists at most.</summary>
    private const int MostListed = 24;

    /// <summary>"did you mean 'x'?", or where nothing is near the lead and the names, as many as one can read.</summary>
    public static string Suggest(string name, IEnumerable<string> candidates, string lead = "write one of")
    {
        List<string> all = candidates.ToList();
        return Spelling.Nearest(name, all) is { } nearest ? DidYouMean(nearest) : List(all, lead);
    }

    /// <summary>The question whether another name was meant.</summary>
    public static string DidYouMean(string name) => $"did you mean '{name}'?";

    /// <summary>"a visit", "an organisation".</summary>
    public static string WithArticle(string noun) => noun.Length > 0 && "aeiou".IndexOf(noun[0]) >= 0 ? "an " + noun : "a " + noun;

    /// <summary>"a port", "a port or a ship", "a sailor, a guild or a ship".</summary>
    public static string AnyOf(IEnumerable<string> nouns)
    {
        List<string> all = nouns.Select(WithArticle).ToList();
        return all.Count < 2
            ? string.Concat(all)
            : $"{string.Join(", ", all.Take(all.Count - 1))} or {all[all.Count - 1]}";
    }

    /// <summary>The names behind the lead; a long list is cut, and says how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> names, string lead)
    {
        if (names.Count == 0)
        {
            return "there is none";
        }

        return $"{lead} {Some(names)}";
    }

    /// <summary>The items with commas between them; a long list is cut, and says how many more there are.</summary>
    public static string Some<T>(IReadOnlyCollection<T> items)
    {
        string listed = string.Join(", ", items.Take(MostListed));
        return items.Count <= MostListed
            ? listed
            : $"{listed} and {(items.Count - MostListed).ToString(CultureInfo.InvariantCulture)} more";
    }
}
