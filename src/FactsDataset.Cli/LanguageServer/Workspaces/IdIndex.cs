using FactsDataset.Compiler.Binding;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>Every place where an id is written. Made file by file, so that an edit costs no more than its file.</summary>
internal sealed class IdIndex
{
    private readonly Dictionary<string, FileIds> _byFile;

    /// <summary>An index of files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="before">The index of the same files at an earlier moment; null where there is none.</param>
    public IdIndex(IEnumerable<BoundFile> files, IdIndex? before)
    {
        _byFile = files.ToDictionary(
            static file => file.Data.Path,
            file => before?._byFile.GetValueOrDefault(file.Data.Path) is { } known && ReferenceEquals(known.File, file) ? known : new FileIds(file),
            StringComparer.Ordinal);
    }

    /// <summary>The id that is written at an offset of a file; null where none is.</summary>
    public IdPlace? At(string path, int offset) => _byFile.GetValueOrDefault(path)?.At(offset);

    /// <summary>The entry with that id, or that had it before; null where there is none.</summary>
    public (BoundEntry Entry, IdPlace Place)? Find(string id) => FindCurrent(id) ?? (Former(id) is { } current ? FindCurrent(current) : null);

    /// <summary>Where the id of that entry stands; null where there is none.</summary>
    public IdPlace? Declaration(string id) => Find(id)?.Place;

    /// <summary>Whether an entry has that id, or had it before.</summary>
    public bool IsTaken(string id) => FindCurrent(id) is not null || Former(id) is not null;

    /// <summary>Every reference by that id, in the order of the files.</summary>
    public IReadOnlyList<IdPlace> References(string id) => [.. _byFile.Values.SelectMany(file => file.References(id))];

    /// <summary>How many references there are by that id.</summary>
    public int CountReferences(string id) => _byFile.Values.Sum(file => file.References(id).Count);

    private (BoundEntry Entry, IdPlace Place)? FindCurrent(string id)
    {
        foreach (FileIds file in _byFile.Values)
        {
            if (file.Find(id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private string? Former(string id)
    {
        foreach (FileIds file in _byFile.Values)
        {
            if (file.FindFormer(id) is { } current)
            {
                return current;
            }
        }

        return null;
    }
}
