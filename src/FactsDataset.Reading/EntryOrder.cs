namespace FactsDataset.Reading;

/// <summary>The order of entries: facts by date, undated ones last, then other entries; by id where equal.</summary>
internal sealed class EntryOrder : IComparer<EntryView>
{
    public static readonly EntryOrder Instance = new();

    public int Compare(EntryView? x, EntryView? y)
    {
        if (x is null || y is null)
        {
            return (x is not null).CompareTo(y is not null);
        }

        return Compare(x, x.When, y, y.When);
    }

    /// <summary>Compares entries of which the dates were read before, since reading them takes longer than comparing.</summary>
    public static int Compare(EntryView x, EdtfDate? xWhen, EntryView y, EdtfDate? yWhen)
    {
        bool isFact = x.Kind.Role == Compiler.Schema.KindRole.Fact;
        int order = (y.Kind.Role == Compiler.Schema.KindRole.Fact).CompareTo(isFact);
        if (order == 0 && isFact)
        {
            order = (xWhen is null).CompareTo(yWhen is null);
            if (order == 0 && xWhen is not null)
            {
                order = xWhen.CompareTo(yWhen);
            }
        }

        return order == 0 ? string.CompareOrdinal(x.Id, y.Id) : order;
    }

    /// <summary>Entries in order. The date of each is read once.</summary>
    public static List<EntryView> Sort(IEnumerable<EntryView> entries)
    {
        List<(EntryView Entry, EdtfDate? When)> dated = entries.Select(static entry => (entry, entry.When)).ToList();
        dated.Sort(static (left, right) => Compare(left.Entry, left.When, right.Entry, right.When));
        return dated.ConvertAll(static item => item.Entry);
    }

    /// <summary>Lists that are in order each, as one in order. The date of each entry is read once, and few are known at a time.</summary>
    public static List<EntryView> Merge(IEnumerable<IReadOnlyList<EntryView>> lists)
    {
        List<EntryView> merged = [];
        PriorityQueue<(IReadOnlyList<EntryView> List, int Index), (EntryView Entry, EdtfDate? When)> heads = new(
            Comparer<(EntryView Entry, EdtfDate? When)>.Create(static (left, right) => Compare(left.Entry, left.When, right.Entry, right.When)));
        foreach (IReadOnlyList<EntryView> list in lists)
        {
            Enqueue(list, 0);
        }

        while (heads.TryDequeue(out (IReadOnlyList<EntryView> List, int Index) head, out _))
        {
            merged.Add(head.List[head.Index]);
            Enqueue(head.List, head.Index + 1);
        }

        return merged;

        void Enqueue(IReadOnlyList<EntryView> list, int index)
        {
            if (index < list.Count)
            {
                heads.Enqueue((list, index), (list[index], list[index].When));
            }
        }
    }
}
