using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>A file as checks see it, and what they found in it. It stays the same object as long as nothing changes in it and in what it refers to.</summary>
internal sealed class CheckedFile
{
    private readonly FactView?[] _facts;
    private readonly CheckedSource?[] _sources;
    private readonly Dictionary<IFileCheck, List<Finding>> _findings = [];

    /// <summary>Looks at a linked file.</summary>
    public CheckedFile(DatasetSchema schema, Kind kind, LinkedFile file)
    {
        Kind = kind;
        File = file;
        _facts = kind.Role == KindRole.Fact ? new FactView?[file.Entries.Count] : [];
        _sources = kind.Role == KindRole.Source ? new CheckedSource?[file.Entries.Count] : [];
        IsWhole = file.Entries.Count == file.Data.Entries.Count && file.Targets.All(static target => !target.IsNone);
        List<(LinkedEntry Entry, BoundIgnore Ignore)> ignores = [];
        for (int i = 0; i < file.Entries.Count; i++)
        {
            LinkedEntry linked = file.Entries[i];
            BoundEntry entry = file.EntryOf(linked);
            IsWhole &= !entry.IsBroken;
            HasNames |= entry.Names.Count > 0 || entry.DistinctFrom.Count > 0;
            foreach (BoundIgnore ignore in entry.Ignores)
            {
                ignores.Add((linked, ignore));
            }

            if (kind.Role == KindRole.Fact && entry.Retraction is null && !entry.IsBroken)
            {
                _facts[i] = new FactView(schema, kind, file, linked);
            }

            if (entry.Source is { } source)
            {
                _sources[i] = new CheckedSource(file.Data, entry.Id, entry.IdSlot, source, entry.Values.Date("published"));
            }
        }

        Ignores = ignores;
    }

    /// <summary>The kind of its entries.</summary>
    public Kind Kind { get; }

    /// <summary>The file as it is linked, but for who refers to its entries, which no check looks at.</summary>
    public LinkedFile File { get; }

    /// <summary>Whether every entry of it could be read, and every reference resolved.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether an entry of it has a name, or says that it is distinct from another.</summary>
    public bool HasNames { get; }

    /// <summary>What its entries ask to be spared.</summary>
    public IReadOnlyList<(LinkedEntry Entry, BoundIgnore Ignore)> Ignores { get; }

    /// <summary>Whether the checks that look at single files ran.</summary>
    public bool IsChecked { get; set; }

    /// <summary>The facts of it in which nothing is wrong.</summary>
    public IEnumerable<FactView> Facts => _facts.OfType<FactView>();

    /// <summary>The sources of it that could be read and are documents.</summary>
    public IEnumerable<CheckedSource> Sources => _sources.OfType<CheckedSource>().Where(static source => !source.Source.IsElsewhere);

    /// <summary>The sources of it that could be read and are no documents of the corpus.</summary>
    public IEnumerable<CheckedSource> SourcesElsewhere => _sources.OfType<CheckedSource>().Where(static source => source.Source.IsElsewhere);

    /// <summary>The fact among its entries with that number; null where it is none, or something is wrong in it.</summary>
    public FactView? FactAt(int index) => _facts.Length == 0 ? null : _facts[index];

    /// <summary>The source among its entries with that number; null where it is none, or could not be read.</summary>
    public CheckedSource? SourceAt(int index) => _sources.Length == 0 ? null : _sources[index];

    /// <summary>What a check found in it.</summary>
    public IReadOnlyList<Finding> FindingsOf(IFileCheck check) => _findings.TryGetValue(check, out List<Finding>? found) ? found : [];

    /// <summary>Runs a check and keeps what it finds.</summary>
    public void Run(IFileCheck check, CheckContext context)
    {
        List<Finding> found = [];
        check.Run(context, this, found);
        if (found.Count > 0)
        {
            _findings.Add(check, found);
        }
    }
}
