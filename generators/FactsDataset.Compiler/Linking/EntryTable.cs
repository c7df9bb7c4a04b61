using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking;

/// <summary>Every id of the dataset, and the entry that it names.</summary>
internal sealed class EntryTable : IEntryTable
{
    private readonly Dictionary<string, DeclaredEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DeclaredEntry>> _ofKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredEntry> _former = new(StringComparer.Ordinal);
    private readonly UnreadableIds _unreadable = new();

    /// <summary>Every entry that an id names.</summary>
    public IEnumerable<DeclaredEntry> Entries => _entries.Values;

    /// <summary>The entry with that id; null where there is none.</summary>
    public DeclaredEntry? Find(string id) => _entries.TryGetValue(id, out DeclaredEntry? entry) ? entry : null;

    /// <summary>The entries of a kind.</summary>
    public IEnumerable<DeclaredEntry> EntriesOf(Kind kind) => _ofKind.TryGetValue(kind.Name, out List<DeclaredEntry>? entries) ? entries : [];

    /// <summary>Adds an entry, whose id no other has.</summary>
    public void Add(DeclaredEntry entry)
    {
        _entries.Add(entry.Entry.Id, entry);
        if (!_ofKind.TryGetValue(entry.Kind.Name, out List<DeclaredEntry>? entries))
        {
            entries = [];
            _ofKind.Add(entry.Kind.Name, entries);
        }

        entries.Add(entry);
    }

    /// <summary>Every former id, and the entry that had it.</summary>
    public IEnumerable<KeyValuePair<string, DeclaredEntry>> Former => _former;

    /// <summary>The entry that had that id before; null where none did.</summary>
    public DeclaredEntry? FindFormer(string id) => _former.TryGetValue(id, out DeclaredEntry? entry) ? entry : null;

    /// <summary>Adds an id that an entry had before.</summary>
    public void AddFormer(string id, DeclaredEntry entry) => _former.Add(id, entry);

    /// <summary>Remembers an id whose entry cannot be built, so that references to it are not reported as well.</summary>
    public void AddUnreadable(string id) => _unreadable.Add(id);

    /// <inheritdoc/>
    public bool IsUnreadable(string id) => _unreadable.Contains(id);
}
