using FactsDataset.Compiler.Binding;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>Every place where an id is written, by id and by file.</summary>
internal sealed class IdIndex
{
    private readonly Dictionary<string, IdPlace> _declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _former = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IdPlace>> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IdPlace>> _byFile = new(StringComparer.Ordinal);

    public IdIndex(IEnumerable<BoundFile> files)
    {
        foreach (BoundFile file in files)
        {
            List<IdPlace> places = [];
            foreach (BoundEntry entry in file.Data.Entries)
            {
                IdPlace declared = new(entry.Id, file.Data.Path, file.Positions.Locate(entry.IdSlot).Range, IsDeclaration: true);
                _declarations.TryAdd(entry.Id, declared);
                places.Add(declared);
                foreach (BoundFormer former in entry.Former)
                {
                    _former.TryAdd(former.Id, entry.Id);
                }
            }

            foreach (ReferenceValue reference in file.Data.References)
            {
                IdPlace place = new(reference.Id, file.Data.Path, file.Positions.Locate(reference.Slot).Range, IsDeclaration: false);
                if (!_references.TryGetValue(reference.Id, out List<IdPlace>? known))
                {
                    known = [];
                    _references.Add(reference.Id, known);
                }

                known.Add(place);
                places.Add(place);
            }

            _byFile[file.Data.Path] = places;
        }
    }

    /// <summary>The id that is written at an offset of a file; null where none is.</summary>
    public IdPlace? At(string path, int offset) => _byFile.TryGetValue(path, out List<IdPlace>? places)
        ? places.Find(place => place.Range.Start <= offset && offset <= place.Range.End)
        : null;

    /// <summary>Where the entry with that id stands, or the one that had it before; null where there is none.</summary>
    public IdPlace? Declaration(string id) =>
        _declarations.GetValueOrDefault(id) ?? (_former.TryGetValue(id, out string? current) ? _declarations.GetValueOrDefault(current) : null);

    /// <summary>Whether an entry has that id, or had it before.</summary>
    public bool IsTaken(string id) => _declarations.ContainsKey(id) || _former.ContainsKey(id);

    /// <summary>Every reference by that id.</summary>
    public IReadOnlyList<IdPlace> References(string id) => _references.GetValueOrDefault(id) ?? [];
}
