using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>Whether the C# names that changed files ask for are free.</summary>
internal static class MemberNamesCheck
{
    /// <summary>Whether no name of theirs is another's, in any letter case, and no class has too many.</summary>
    /// <param name="before">What was linked, each name given once.</param>
    /// <param name="changes">The changed files, placed.</param>
    public static bool AreFree(LinkedDataset before, List<FileChange> changes) => changes
        .Where(static change => change.Kind.HasMembers)
        .GroupBy(static change => change.Kind.Name, StringComparer.Ordinal)
        .All(group => AreFree(before, group.First().Kind, group.ToList()));

    private static bool AreFree(LinkedDataset before, Kind kind, List<FileChange> changes)
    {
        HashSet<string> old = new(changes.SelectMany(static change => NamesOf(change.Old)), StringComparer.Ordinal);
        HashSet<string> now = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> fresh = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in changes.SelectMany(static change => NamesOf(change.Now)))
        {
            if (!now.Add(name))
            {
                return false;
            }

            if (!old.Contains(name))
            {
                fresh.Add(name);
            }
        }

        if (fresh.Count == 0)
        {
            return true;
        }

        HashSet<int> numbers = [.. changes.Select(static change => change.Number)];
        int count = now.Count;
        for (int i = 0; i < before.Files.Count; i++)
        {
            if (before.Files[i].Data.Kind == kind.Name && !numbers.Contains(i))
            {
                foreach (string name in NamesOf(before.Files[i]))
                {
                    count++;
                    if (fresh.Contains(name))
                    {
                        return false;
                    }
                }
            }
        }

        return count <= MemberNames.Limit && !fresh.Any(name => MemberNames.IsReserved(kind, name));
    }

    private static IEnumerable<string> NamesOf(LinkedFile file) =>
        file.Entries.Select(static entry => entry.Member).OfType<string>().Concat(file.Forwarders.Select(static forwarder => forwarder.Name));
}
