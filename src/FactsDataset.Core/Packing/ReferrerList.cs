namespace FactsDataset.Core.Packing;

/// <summary>The referrers of one target by one relation.</summary>
internal sealed class ReferrerList
{
    private readonly List<EntryAddress> _addresses = [];

    // What was last resolved. Threads may overwrite each other's, all of them equal for one T.
    private object? _resolved;

    /// <summary>Adds a referrer while the index is built; the shards come in order.</summary>
    public void Add(EntryAddress address) => _addresses.Add(address);

    /// <summary>The referrers that are a <typeparamref name="T"/>, each once, in order.</summary>
    public IReadOnlyList<T> Resolve<T>(FactStore store)
        where T : class, IEntry
    {
        // ValueList is no interface, so that a list for another T never passes for this one.
        if (Volatile.Read(ref _resolved) is ValueList<T> known)
        {
            return known;
        }

        List<T> entries = new(_addresses.Count);
        HashSet<EntryAddress> seen = [];
        foreach (EntryAddress address in _addresses)
        {
            if (seen.Add(address) && store.GetOrNull<T>(address) is T entry)
            {
                entries.Add(entry);
            }
        }

        entries.Sort(EntryComparison.Compare);
        ValueList<T> list = new(entries.ToArray());
        Volatile.Write(ref _resolved, list);
        return list;
    }
}
