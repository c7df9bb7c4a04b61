using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>
/// The entries of a dataset after an edit: those of the changed files as they are now, all others as they were linked. Who has
/// an id is looked up in the indexes that linking made, so that no table of all entries has to be built.
/// </summary>
internal sealed class KnownEntries : IEntryTable
{
    private readonly DatasetSchema _schema;
    private readonly LinkedDataset _before;
    private readonly RowLocator _rows;
    private readonly List<FileData> _files;
    private readonly HashSet<int> _changed;
    private readonly Dictionary<string, DeclaredEntry> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredEntry> _addedFormer = new(StringComparer.Ordinal);
    private UnreadableIds? _unreadable;

    /// <summary>Over what was linked, without the entries of the files that changed.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="before">What was linked.</param>
    /// <param name="rows">The rows of that.</param>
    /// <param name="files">What all files say now, in the order of linking.</param>
    /// <param name="changed">The numbers of those that say something else than when they were linked.</param>
    public KnownEntries(DatasetSchema schema, LinkedDataset before, RowLocator rows, List<FileData> files, HashSet<int> changed)
    {
        _schema = schema;
        _before = before;
        _rows = rows;
        _files = files;
        _changed = changed;
    }

    /// <summary>Adds an entry of a changed file, unless its id is somebody's already.</summary>
    public bool TryAdd(DeclaredEntry entry)
    {
        string id = entry.Entry.Id;
        if (_added.ContainsKey(id) || FindRow(id) is not null)
        {
            return false;
        }

        _added.Add(id, entry);
        return true;
    }

    /// <summary>Adds an id that an entry of a changed file had before, after all entries, unless it is or was somebody else's.</summary>
    public bool TryAddFormer(string id, DeclaredEntry entry)
    {
        if (_added.ContainsKey(id) || _addedFormer.ContainsKey(id) || FindRow(id) is not null)
        {
            return false;
        }

        _addedFormer.Add(id, entry);
        return true;
    }

    /// <inheritdoc/>
    public DeclaredEntry? Find(string id) => _added.TryGetValue(id, out DeclaredEntry? added) ? added
        : FindRow(id) is { } row && _rows.Find(row) is { } kept && kept.Entry.Id == id ? kept
        : null;

    /// <inheritdoc/>
    public DeclaredEntry? FindFormer(string id) => _addedFormer.TryGetValue(id, out DeclaredEntry? added) ? added
        : FindRow(id) is { } row && _rows.Find(row) is { } kept && kept.Entry.Id != id ? kept
        : null;

    /// <inheritdoc/>
    public IEnumerable<DeclaredEntry> EntriesOf(Kind kind)
    {
        for (int i = 0; i < _before.Files.Count; i++)
        {
            LinkedFile file = _before.Files[i];
            if (file.Data.Kind != kind.Name)
            {
                continue;
            }

            IEnumerable<DeclaredEntry> entries = _changed.Contains(i)
                ? _files[i].Entries.Where(static entry => Slugs.IsSlug(entry.Id)).Select(entry => _added[entry.Id])
                : file.Entries.Select(linked => new DeclaredEntry(file.Data, file.EntryOf(linked), kind, linked));
            foreach (DeclaredEntry entry in entries)
            {
                yield return entry;
            }
        }
    }

    /// <inheritdoc/>
    public bool IsUnreadable(string id)
    {
        if (_unreadable is null)
        {
            _unreadable = new UnreadableIds();
            foreach (FileData file in _files)
            {
                bool isPlaced = _schema.FindKind(file.Kind) is not null;
                foreach (BoundEntry entry in file.Entries)
                {
                    if (!isPlaced || !Slugs.IsSlug(entry.Id))
                    {
                        _unreadable.Add(entry.Id);
                    }
                }
            }
        }

        return _unreadable.Contains(id);
    }

    /// <summary>The row of the entry in a file that did not change that has the id, or had it before; null where none has.</summary>
    private RowAddress? FindRow(string id)
    {
        foreach (LinkedKind kind in _before.Kinds)
        {
            int start = 0;
            int end = kind.ById.Count;
            while (start < end)
            {
                int middle = (start + end) / 2;
                int order = string.CompareOrdinal(kind.ById[middle].Id, id);
                if (order == 0)
                {
                    RowAddress row = kind.ById[middle].Address;
                    return _changed.Contains(_rows.FileOf(row)) ? null : row;
                }

                (start, end) = order < 0 ? (middle + 1, end) : (start, middle);
            }
        }

        return null;
    }
}
