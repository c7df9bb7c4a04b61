using System.Text.Json;

namespace FactsDataset.Cli.Importing.Guessing;

/// <summary>The order in which a schema has fields, of which each entry shows some.</summary>
internal static class MemberOrder
{
    /// <summary>The names of all members, each behind those that any entry has before it.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<JsonElement> samples)
    {
        List<string> names = [.. samples.SelectMany(static sample => sample.EnumerateObject()).Select(static member => member.Name).Distinct(StringComparer.Ordinal)];
        Dictionary<string, HashSet<string>> before = names.ToDictionary(static name => name, static _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (JsonElement sample in samples)
        {
            string? last = null;
            foreach (JsonProperty member in sample.EnumerateObject())
            {
                if (last is not null)
                {
                    before[member.Name].Add(last);
                }

                last = member.Name;
            }
        }

        List<string> ordered = [];
        while (names.Count > 0)
        {
            // Where entries contradict one another, the first that is left comes first.
            string next = names.Find(name => before[name].All(ordered.Contains)) ?? names[0];
            names.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }
}
