using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>
/// Gives the entries to which changed ones refer, or referred, their referrers: the lists that they had, without the rows that
/// refer to them no longer, and with those that do now, each in its place.
/// </summary>
internal sealed class ReferrerUpdate
{
    private readonly LinkedFile[] _files;
    private readonly RowLocator _rows;
    private readonly HashSet<RowAddress> _changed = [];
    private readonly HashSet<RowAddress> _handedOver = [];
    private readonly HashSet<RowAddress> _gone = [];
    private readonly Dictionary<RowAddress, RowAddress> _moved = [];
    private readonly HashSet<RowAddress> _affected = [];
    private readonly Dictionary<RowAddress, HashSet<Referrer>> _added = [];

    /// <param name="files">The files as they are now, their references resolved; they get their referrers.</param>
    /// <param name="rows">Their rows.</param>
    /// <param name="changes">The changed entries.</param>
    public ReferrerUpdate(LinkedFile[] files, RowLocator rows, List<RowChange> changes)
    {
        _files = files;
        _rows = rows;
        foreach (RowChange change in changes)
        {
            RowAddress old = change.Old?.Linked.Address ?? default;
            RowAddress now = change.Now?.Linked.Address ?? default;
            _changed.Add(old);
            _changed.Add(now);
            if (old != now)
            {
                _handedOver.Add(old);
                _handedOver.Add(now);
            }

            if (!old.IsNone)
            {
                _gone.Add(old);
                _moved.Add(old, now);
            }
        }
    }

    /// <summary>Takes down what a file's entries referred to and refer to now; whose row stands and refers as before is left out.</summary>
    /// <param name="kind">The kind of the entries.</param>
    /// <param name="old">The file as it was.</param>
    /// <param name="now">The file as it is.</param>
    public void Add(Kind kind, LinkedFile old, LinkedFile now)
    {
        Dictionary<RowAddress, List<(RowAddress Target, int Relation)>> before = RowReferences.Of(kind, old);
        Dictionary<RowAddress, List<(RowAddress Target, int Relation)>> after = RowReferences.Of(kind, now);
        foreach (KeyValuePair<RowAddress, List<(RowAddress Target, int Relation)>> row in before)
        {
            if (!IsKept(row.Key))
            {
                _gone.Add(row.Key);
                _affected.UnionWith(row.Value.Select(static reference => reference.Target).Select(NowOf).Where(static target => !target.IsNone));
            }
        }

        foreach (KeyValuePair<RowAddress, List<(RowAddress Target, int Relation)>> row in after)
        {
            if (!IsKept(row.Key))
            {
                AddAll(kind, row.Key, row.Value);
            }
        }

        // Who refers to a row that another entry has now begins anew there, though the row's number is the same.
        bool IsKept(RowAddress row) => !_changed.Contains(row)
            && before.TryGetValue(row, out List<(RowAddress Target, int Relation)>? then)
            && after.TryGetValue(row, out List<(RowAddress Target, int Relation)>? since)
            && then.SequenceEqual(since)
            && !then.Exists(reference => _handedOver.Contains(reference.Target));
    }

    /// <summary>Gives an entry that moved the referrers that it had.</summary>
    public void Carry(FileChange change)
    {
        Dictionary<RowAddress, EquatableArray<Referrer>> old = [];
        for (int i = 0; i < change.Old.Entries.Count; i++)
        {
            RowAddress now = NowOf(change.Old.Entries[i].Address);
            if (!now.IsNone)
            {
                old.Add(now, change.Old.Referrers[i]);
            }
        }

        EquatableArray<EquatableArray<Referrer>> carried = change.Now.Entries
            .Select(entry => old.TryGetValue(entry.Address, out EquatableArray<Referrer> referrers) ? referrers : default)
            .ToEquatableArray();
        _files[change.Number] = _files[change.Number] with { Referrers = carried };
    }

    /// <summary>Gives the entries of this dataset, and those of others, their referrers.</summary>
    /// <param name="foreign">The entries of other datasets, which come out with their referrers.</param>
    public void Apply(LinkedForeignKind[] foreign)
    {
        foreach (IGrouping<int, RowAddress> targets in _affected.GroupBy(_rows.FileOf))
        {
            if (targets.Key >= 0)
            {
                LinkedFile file = _files[targets.Key];
                EquatableArray<EquatableArray<Referrer>> referrers = Replace(file.Referrers, targets, _rows.IndexOf);
                _files[targets.Key] = referrers == file.Referrers ? file : file with { Referrers = referrers };
                continue;
            }

            for (int i = 0; i < foreign.Length; i++)
            {
                LinkedForeignKind kind = foreign[i];
                IEnumerable<RowAddress> own = targets.Where(target => target.Shard >= kind.FirstShard && target.Shard < kind.FirstShard + kind.ShardCount);
                EquatableArray<EquatableArray<Referrer>> referrers = Replace(
                    kind.Referrers, own, target => ((target.Shard - kind.FirstShard) * DatasetLinker.RowsPerShard) + target.Row);
                foreign[i] = referrers == kind.Referrers ? kind : kind with { Referrers = referrers };
            }
        }
    }

    private RowAddress NowOf(RowAddress old) => _moved.TryGetValue(old, out RowAddress now) ? now : old;

    private void AddAll(Kind kind, RowAddress from, List<(RowAddress Target, int Relation)> references)
    {
        foreach ((RowAddress target, int relation) in references)
        {
            _affected.Add(target);
            if (!_added.TryGetValue(target, out HashSet<Referrer>? added))
            {
                added = [];
                _added.Add(target, added);
            }

            added.Add(new Referrer(kind.Role == KindRole.Fact ? Referrer.Fact : Referrer.Other, from));
            if (relation > 0)
            {
                added.Add(new Referrer(relation, from));
            }
        }
    }

    private EquatableArray<EquatableArray<Referrer>> Replace(
        EquatableArray<EquatableArray<Referrer>> referrers, IEnumerable<RowAddress> targets, Func<RowAddress, int> indexOf)
    {
        EquatableArray<Referrer>[] replaced = [.. referrers];
        foreach (RowAddress target in targets)
        {
            int index = indexOf(target);
            List<Referrer> added = _added.TryGetValue(target, out HashSet<Referrer>? all) ? [.. all] : [];
            replaced[index] = SortedRows.Replace(replaced[index], referrer => _gone.Contains(referrer.From), added, Compare);
        }

        return new EquatableArray<EquatableArray<Referrer>>(replaced);
    }

    /// <summary>By relation, then as readers see them: facts by date, the undated last, then others by id.</summary>
    private int Compare(Referrer left, Referrer right)
    {
        int order = left.Relation.CompareTo(right.Relation);
        if (order != 0)
        {
            return order;
        }

        DeclaredEntry first = _rows.Find(left.From);
        DeclaredEntry second = _rows.Find(right.From);
        order = (second.Kind.Role == KindRole.Fact).CompareTo(first.Kind.Role == KindRole.Fact);
        return order != 0 ? order
            : first.Kind.Role == KindRole.Fact
                ? EntryOrdering.Compare(EntryOrdering.DateOf(first), first.Entry.Id, EntryOrdering.DateOf(second), second.Entry.Id)
                : string.CompareOrdinal(first.Entry.Id, second.Entry.Id);
    }
}
