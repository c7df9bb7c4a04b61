using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>
/// Links after an edit: keeps what was linked but for the files that changed and what they touch. It gives what linking from
/// scratch gives, or nothing where it can't tell: where files came or went or take other shards, so that rows move all over the
/// dataset, and where an id or a name is given twice, so that who has it depends on all files.
/// </summary>
internal static class Relinker
{
    /// <summary>The dataset after an edit; null where it has to be linked from scratch.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="previous">What was linked with it.</param>
    /// <param name="files">What all files say now, in the order of linking.</param>
    public static PreviousLink? TryLink(DatasetSchema schema, PreviousLink previous, List<FileData> files)
    {
        if (!previous.IsPlain || ChangedFiles(previous.Files, files) is not { } changed)
        {
            return null;
        }

        LinkedDataset before = previous.Result.Dataset;
        KnownEntries table = new(schema, before, new RowLocator(schema, before.Files), files, changed);
        if (FilePlacement.Place(schema, before, files, changed, table) is not { } changes)
        {
            return null;
        }

        LinkedFile[] linked = [.. before.Files];
        foreach (FileChange change in changes)
        {
            linked[change.Number] = change.Now;
        }

        List<RowChange> rowChanges = changes.SelectMany(RowChanges.Of).ToList();
        List<Finding> found = [];
        ReferenceUpdate references = new(schema, previous, TouchedRows(rowChanges));
        if (references.Run(linked, changed, new ReferenceResolver(schema, table, files, found), found) is not { } findings)
        {
            return null;
        }

        RowLocator rows = new(schema, linked);
        LinkedForeignKind[] foreign = [.. before.Foreign];
        UpdateReferrers(before, linked, foreign, rows, changes, rowChanges, references.Resolved);
        OrderUpdate order = new(rowChanges, rows);
        LinkedDataset dataset = before with
        {
            Files = new EquatableArray<LinkedFile>(linked),
            Kinds = before.Kinds.Select((kind, index) => order.Update(kind, schema.Kinds[index])).ToEquatableArray(),
            FactOrder = order.UpdateFacts(before.FactOrder),
            Foreign = new EquatableArray<LinkedForeignKind>(foreign),
            IncompleteKinds = DatasetLinker.IncompleteKindsOf(files),
        };
        return new PreviousLink(files, new LinkResult(dataset, findings), IsPlain: true);
    }

    /// <summary>The numbers of the files that say something else than before; null where there are others than before, or most changed.</summary>
    private static HashSet<int>? ChangedFiles(List<FileData> before, List<FileData> now)
    {
        if (before.Count != now.Count)
        {
            return null;
        }

        HashSet<int> changed = [];
        for (int i = 0; i < now.Count; i++)
        {
            if (ReferenceEquals(before[i], now[i]))
            {
                continue;
            }

            if (before[i].Path != now[i].Path || before[i].Name != now[i].Name || before[i].Kind != now[i].Kind)
            {
                return null;
            }

            changed.Add(i);
        }

        return changed.Count <= 16 + (now.Count / 4) ? changed : null;
    }

    private static HashSet<RowAddress> TouchedRows(List<RowChange> changes)
    {
        HashSet<RowAddress> touched = [];
        foreach (RowChange change in changes)
        {
            if (change.Old is { } old && (change.Now is not { } now || !RowChanges.AreReferredToAlike(old, now)))
            {
                touched.Add(old.Linked.Address);
            }
        }

        return touched;
    }

    private static void UpdateReferrers(
        LinkedDataset before, LinkedFile[] linked, LinkedForeignKind[] foreign, RowLocator rows, List<FileChange> changes, List<RowChange> rowChanges, List<int> resolved)
    {
        ReferrerUpdate referrers = new(linked, rows, rowChanges);
        foreach (FileChange change in changes)
        {
            referrers.Carry(change);
        }

        foreach (int number in resolved)
        {
            referrers.Add(rows.KindOf(number), before.Files[number], linked[number]);
        }

        referrers.Apply(foreign);
    }
}
