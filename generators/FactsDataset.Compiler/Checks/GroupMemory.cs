using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>The items that a check compared last, by file, and what it found in each group of them.</summary>
internal sealed class GroupMemory<TKey, TItem>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<Finding>> _findings = [];
    private CheckedFile[] _files = [];
    private KeyValuePair<TKey, TItem>[][] _items = [];

    /// <summary>What was found.</summary>
    public IEnumerable<Finding> Findings => _findings.Values.SelectMany(static found => found);

    /// <summary>Compares the groups of which an item stands, or stood, in a file that is not the one of the last time.</summary>
    /// <param name="files">The files now.</param>
    /// <param name="itemsOf">Gives the items of a file.</param>
    /// <param name="compare">Compares the items of a group.</param>
    public void Update(IReadOnlyList<CheckedFile> files, Func<CheckedFile, IEnumerable<KeyValuePair<TKey, TItem>>> itemsOf, Action<List<TItem>, List<Finding>> compare)
    {
        // Where there are other files than before, all groups are compared.
        HashSet<TKey>? touched = _files.Length == files.Count ? [] : null;
        if (touched is null)
        {
            _findings.Clear();
            _files = new CheckedFile[files.Count];
            _items = new KeyValuePair<TKey, TItem>[files.Count][];
        }

        for (int i = 0; i < files.Count; i++)
        {
            if (!ReferenceEquals(_files[i], files[i]))
            {
                touched?.UnionWith(_items[i].Select(static item => item.Key));
                _files[i] = files[i];
                _items[i] = itemsOf(files[i]).ToArray();
                touched?.UnionWith(_items[i].Select(static item => item.Key));
            }
        }

        if (touched?.Count != 0)
        {
            Compare(touched, compare);
        }
    }

    private void Compare(HashSet<TKey>? touched, Action<List<TItem>, List<Finding>> compare)
    {
        Dictionary<TKey, List<TItem>> groups = [];
        foreach (KeyValuePair<TKey, TItem>[] items in _items)
        {
            foreach (KeyValuePair<TKey, TItem> item in items)
            {
                if (touched?.Contains(item.Key) == false)
                {
                    continue;
                }

                if (!groups.TryGetValue(item.Key, out List<TItem>? group))
                {
                    group = [];
                    groups.Add(item.Key, group);
                }

                group.Add(item.Value);
            }
        }

        foreach (TKey key in touched ?? [])
        {
            _findings.Remove(key);
        }

        foreach (KeyValuePair<TKey, List<TItem>> group in groups)
        {
            List<Finding> found = [];
            compare(group.Value, found);
            if (found.Count > 0)
            {
                _findings.Add(group.Key, found);
            }
        }
    }
}
