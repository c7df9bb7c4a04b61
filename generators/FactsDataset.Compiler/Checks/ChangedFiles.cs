using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>In which files, since they were checked, something changed that checks look at.</summary>
internal sealed class ChangedFiles
{
    private readonly LinkedDataset _dataset;
    private readonly RowLocator _rows;
    private readonly HashSet<int> _changed = [];
    private readonly HashSet<RowAddress> _entries = [];
    private bool[] _shards = [];

    private ChangedFiles(LinkedDataset dataset, RowLocator rows)
    {
        _dataset = dataset;
        _rows = rows;
    }

    /// <summary>Compares a dataset with the one before; null where they don't have the same files in the same shards.</summary>
    /// <param name="previous">What was checked.</param>
    /// <param name="context">What is to be checked.</param>
    /// <param name="rows">The rows of that.</param>
    public static ChangedFiles? Find(CheckContext previous, CheckContext context, RowLocator rows)
    {
        LinkedDataset before = previous.Dataset;
        LinkedDataset now = context.Dataset;
        if (before.Files.Count != now.Files.Count || !AreInTheSameRows(before, now))
        {
            return null;
        }

        ChangedFiles changes = new(now, rows);
        for (int i = 0; i < now.Files.Count; i++)
        {
            // The file as it was checked: it may have got other texts since, which checks don't look at.
            LinkedFile old = previous.Files[i].File;
            LinkedFile file = now.Files[i];
            if (old.Data.Path != file.Data.Path || old.FirstShard != file.FirstShard || old.ShardCount != file.ShardCount || old.Data.Kind != file.Data.Kind)
            {
                return null;
            }

            if (!ReferenceEquals(old.Data, file.Data) || old.Entries != file.Entries || old.Targets != file.Targets)
            {
                changes._changed.Add(i);
                changes.AddEntries(old, file);
            }
        }

        changes._shards = new bool[changes._entries.Count == 0 ? 0 : changes._entries.Max(static row => row.Shard) + 1];
        foreach (RowAddress row in changes._entries)
        {
            changes._shards[row.Shard] = true;
        }

        return changes;
    }

    /// <summary>Whether a file of some kinds changed.</summary>
    public bool Touch(Func<Kind, bool> concerns) => _changed.Any(file => concerns(_rows.KindOf(file)));

    /// <summary>Whether checks may find something else in a file than before: it changed, or an entry did to which it refers.</summary>
    public bool MayDiffer(int file)
    {
        if (_changed.Contains(file))
        {
            return true;
        }

        foreach (LinkTarget target in _dataset.Files[file].Targets)
        {
            int shard = target.Address.Shard;
            if (shard >= 0 && shard < _shards.Length && _shards[shard] && _entries.Contains(target.Address))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the entries of other datasets have the rows that they had.</summary>
    private static bool AreInTheSameRows(LinkedDataset before, LinkedDataset now) => before.Foreign.Count == now.Foreign.Count
        && before.Foreign.Zip(now.Foreign, static (old, kind) => old.Kind == kind.Kind && old.FirstShard == kind.FirstShard && old.Ids == kind.Ids).All(static isSame => isSame);

    /// <summary>Takes down the rows in which another entry stands than before, or one that says something else.</summary>
    private void AddEntries(LinkedFile old, LinkedFile now)
    {
        Dictionary<RowAddress, BoundEntry> before = old.Entries.ToDictionary(static linked => linked.Address, old.EntryOf);
        foreach (LinkedEntry linked in now.Entries)
        {
            if (!before.TryGetValue(linked.Address, out BoundEntry? entry) || !entry.Equals(now.EntryOf(linked)))
            {
                _entries.Add(linked.Address);
            }

            before.Remove(linked.Address);
        }

        _entries.UnionWith(before.Keys);
    }
}
