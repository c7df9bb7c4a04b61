using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>The ids of entries of other datasets, as fact files write them.</summary>
internal static class ForeignIds
{
    private const int MostSpellings = 8;

    /// <summary>The entries that a reference of that type may name, by the id or a spelling of the name.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="typeName">The type.</param>
    /// <param name="typed">What was typed, perhaps with a prefix.</param>
    /// <param name="isTaken">Whether an entry of the dataset itself has an id.</param>
    /// <returns>Each as it is to be written, with what it is called.</returns>
    public static IEnumerable<(string Written, string Label)> Completing(DatasetSchema schema, string typeName, string typed, Func<string, bool> isTaken)
    {
        int end = typed.IndexOf(UsedDataset.PrefixEnd, StringComparison.Ordinal);
        string sought = typed[(end + 1)..];
        string folded = NameFolding.Fold(sought);
        List<UsedKind> kinds = [.. schema.TargetsOf(typeName).Select(schema.FindUsedKind).OfType<UsedKind>()];
        foreach (UsedKind kind in kinds.Where(kind => end < 0 || UsedDataset.PrefixOf(kind.Dataset) == typed[..end]))
        {
            ILookup<string, string> names = kind.Names.ToLookup(static name => name.Id, static name => name.Text, StringComparer.Ordinal);
            foreach (string id in kind.Ids.Ids.Where(id => Matches(id, names[id])))
            {
                bool isPlain = end < 0 && !isTaken(id) && kinds.Count(other => other.Knows(id)) == 1;
                yield return (isPlain ? id : UsedDataset.PrefixOf(kind.Dataset) + UsedDataset.PrefixEnd + id, names[id].FirstOrDefault(DatasetSchema.DescribeKind(kind.Kind.Name)));
            }
        }

        bool Matches(string id, IEnumerable<string> names) => sought.Length == 0
            || id.StartsWith(sought, StringComparison.OrdinalIgnoreCase)
            || (folded.Length > 0 && names.Any(name => NameFolding.Fold(name).Contains(folded, StringComparison.Ordinal)));
    }

    /// <summary>What to show of an id that no entry of the dataset itself has; null where none of another has it either.</summary>
    public static string? Describe(DatasetSchema? schema, string written)
    {
        int end = written.IndexOf(UsedDataset.PrefixEnd, StringComparison.Ordinal);
        string id = written[(end + 1)..];
        List<string> meanings = [.. (schema?.UsedKinds ?? [])
            .Where(kind => kind.Knows(id) && (end < 0 || UsedDataset.PrefixOf(kind.Dataset) == written[..end]))
            .Select(kind => Describe(kind, id))];
        return meanings.Count == 0 ? null : string.Join("\n\n", meanings);
    }

    private static string Describe(UsedKind kind, string id)
    {
        string living = kind.Resolve(id) ?? id;
        string[] names = [.. kind.Names.Where(name => name.Id == living).Select(static name => name.Text)];
        List<string> lines = [$"**{MarkdownText.Of(names.FirstOrDefault(living))}**", $"{MarkdownText.Of(DatasetSchema.DescribeKind(kind.Kind.Name))} `{living}`"];
        if (living != id)
        {
            lines.Add($"`{id}` is a former id of it.");
        }

        if (names.Length > 1)
        {
            lines.Add("Also: " + string.Join(", ", names.Skip(1).Take(MostSpellings).Select(MarkdownText.Of)));
        }

        return string.Join("\n\n", lines);
    }
}
