using FactsDataset.Compiler.Binding;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>Every place of one file where an id is written.</summary>
internal sealed class FileIds
{
    private readonly List<IdPlace> _places = [];
    private readonly Dictionary<string, (BoundEntry Entry, IdPlace Place)> _declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _former = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IdPlace>> _references = new(StringComparer.Ordinal);

    public FileIds(BoundFile file)
    {
        File = file;
        foreach (BoundEntry entry in file.Data.Entries)
        {
            IdPlace declared = new(entry.Id, file.Data.Path, file.Positions.Locate(entry.IdSlot).Range);
            _declarations.TryAdd(entry.Id, (entry, declared));
            _places.Add(declared);
            foreach (BoundFormer former in entry.Former)
            {
                _former.TryAdd(former.Id, entry.Id);
            }
        }

        foreach (ReferenceValue reference in file.Data.References)
        {
            IdPlace place = new(reference.Id, file.Data.Path, file.Positions.Locate(reference.Slot).Range);
            if (!_references.TryGetValue(reference.Id, out List<IdPlace>? known))
            {
                known = [];
                _references.Add(reference.Id, known);
            }

            known.Add(place);
            _places.Add(place);
        }
    }

    /// <summary>The file.</summary>
    public BoundFile File { get; }

    /// <summary>The id that is written at an offset; null where none is.</summary>
    public IdPlace? At(int offset) => _places.Find(place => place.Range.Start <= offset && offset <= place.Range.End);

    /// <summary>The entry with that id, and where its id stands; null where the file has none.</summary>
    public (BoundEntry Entry, IdPlace Place)? Find(string id) => _declarations.TryGetValue(id, out (BoundEntry, IdPlace) found) ? found : null;

    /// <summary>The id of the entry that had that one before; null where none of the file did.</summary>
    public string? FindFormer(string id) => _former.GetValueOrDefault(id);

    /// <summary>Every reference by that id.</summary>
    public IReadOnlyList<IdPlace> References(string id) => _references.GetValueOrDefault(id) ?? [];
}
