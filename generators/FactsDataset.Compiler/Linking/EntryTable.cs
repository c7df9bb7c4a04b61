namespace FactsDataset.Compiler.Linking;

/// <summary>Every id of the dataset, and the entry that it names.</summary>
internal sealed class EntryTable
{
    private readonly Dictionary<string, DeclaredEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredEntry> _former = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);

    /// <summary>Every id that names an entry.</summary>
    public IEnumerable<string> Ids => _entries.Keys;

    /// <summary>Every entry that an id names.</summary>
    public IEnumerable<DeclaredEntry> Entries => _entries.Values;

    /// <summary>The entry with that id; null where there is none.</summary>
    public DeclaredEntry? Find(string id) => _entries.TryGetValue(id, out DeclaredEntry? entry) ? entry : null;

    /// <summary>Adds an entry, unless its id is taken.</summary>
    public bool TryAdd(string id, DeclaredEntry entry)
    {
        if (_entries.ContainsKey(id))
        {
            return false;
        }

        _entries.Add(id, entry);
        return true;
    }

    /// <summary>Every former id, and the entry that had it.</summary>
    public IEnumerable<KeyValuePair<string, DeclaredEntry>> Former => _former;

    /// <summary>The entry that had that id before; null where none did.</summary>
    public DeclaredEntry? FindFormer(string id) => _former.TryGetValue(id, out DeclaredEntry? entry) ? entry : null;

    /// <summary>Adds an id that an entry had before.</summary>
    public void AddFormer(string id, DeclaredEntry entry) => _former.Add(id, entry);

    /// <summary>Remembers an id whose entry cannot be built, so that references to it are not reported as well.</summary>
    public void AddUnreadable(string id) => _unreadable.Add(Fold(id));

    /// <summary>
    /// Whether an entry with that id stands somewhere and could not be built. Its id may be what is wrong, so that only
    /// letters and digits are compared.
    /// </summary>
    public bool IsUnreadable(string id) => _unreadable.Contains(Fold(id));

    private static string Fold(string id) => new(id.ToLowerInvariant().Where(char.IsLetterOrDigit).ToArray());
}
