using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking;

/// <summary>Gives every entry of another dataset that some reference means a row, behind the rows of the dataset itself.</summary>
internal static class ForeignRows
{
    /// <summary>The kinds that have such rows, or could have by the schema's inverses; the references in the files get their addresses.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="files">The files, their references resolved.</param>
    public static List<LinkedForeignKind> Place(DatasetSchema schema, List<LinkedFile> files)
    {
        List<LinkedForeignKind> kinds = [];
        if (schema.Uses.Count == 0)
        {
            return kinds;
        }

        ILookup<string, string> ids = files.SelectMany(static file => file.Targets)
            .Select(static target => target.Foreign)
            .OfType<ForeignEntry>()
            .Distinct()
            .ToLookup(static entry => entry.Kind, static entry => entry.Id, StringComparer.Ordinal);
        Dictionary<ForeignEntry, RowAddress> addresses = [];
        int shard = files.Sum(static file => file.ShardCount);
        foreach (UsedKind used in schema.UsedKinds.Where(used => used.Kind.Inverses.Count > 0 || ids.Contains(used.Kind.Name)))
        {
            EquatableArray<string> sorted = ids[used.Kind.Name].OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray();
            LinkedForeignKind kind = new(used.Kind.Name, shard, (sorted.Count + DatasetLinker.RowsPerShard - 1) / DatasetLinker.RowsPerShard, sorted);
            for (int i = 0; i < sorted.Count; i++)
            {
                addresses.Add(new ForeignEntry(kind.Kind, sorted[i]), kind.AddressOf(i));
            }

            kinds.Add(kind);
            shard += kind.ShardCount;
        }

        for (int i = 0; i < files.Count; i++)
        {
            files[i] = files[i] with { Targets = files[i].Targets.Select(target => WithAddress(target, addresses)).ToEquatableArray() };
        }

        return kinds;
    }

    private static LinkTarget WithAddress(LinkTarget target, Dictionary<ForeignEntry, RowAddress> addresses) =>
        target.Foreign is { } foreign ? target with { Address = addresses[foreign] } : target;
}
