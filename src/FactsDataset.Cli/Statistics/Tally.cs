namespace FactsDataset.Cli.Statistics;

/// <summary>One table of counts.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Rows">What there is of it, and how many.</param>
internal sealed record Tally(string Title, IReadOnlyList<(string Name, int Count)> Rows)
{
    /// <summary>Counts by a name, the names in ordinal order unless some are to come first, or last.</summary>
    /// <param name="title">What is counted.</param>
    /// <param name="names">A name for each that is counted.</param>
    /// <param name="words">What a name is called; itself where that is null.</param>
    /// <param name="order">Names in their order; those that are not in it come before the last of it, in ordinal order.</param>
    public static Tally By(string title, IEnumerable<string> names, Func<string, string>? words = null, params string[] order)
    {
        List<(string Name, int Count)> rows = names
            .GroupBy(static name => name, StringComparer.Ordinal)
            .Select(static group => (Name: group.Key, Count: group.Count()))
            .OrderBy(row => Array.IndexOf(order, row.Name))
            .ThenBy(static row => row.Name, StringComparer.Ordinal)
            .Select(row => (words?.Invoke(row.Name) ?? row.Name, row.Count))
            .ToList();
        return new Tally(title, rows);
    }
}
