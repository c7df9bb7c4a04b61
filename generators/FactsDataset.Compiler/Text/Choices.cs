namespace FactsDataset.Compiler.Text;

/// <summary>Words the end of a message about a name that is not known.</summary>
internal static class Choices
{
    /// <summary>"did you mean 'x'?", or where nothing is near the whole list as far as it is short, or the fallback.</summary>
    public static string Suggest(string name, IEnumerable<string> candidates, string fallback)
    {
        List<string> all = candidates.ToList();
        if (Spelling.Nearest(name, all) is { } nearest)
        {
            return $"did you mean '{nearest}'?";
        }

        return all.Count is > 0 and <= 24 ? $"{fallback} {string.Join(", ", all)}" : fallback.TrimEnd();
    }

    /// <summary>"a visit", "an organisation".</summary>
    public static string WithArticle(string noun) => noun.Length > 0 && "aeiou".IndexOf(noun[0]) >= 0 ? "an " + noun : "a " + noun;
}
