using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>What checks look at.</summary>
internal sealed class CheckContext
{
    private readonly Dictionary<RowAddress, CheckedSource> _sources = [];
    private readonly Dictionary<RowAddress, FactView> _facts = [];

    public CheckContext(DatasetSchema schema, LinkedDataset dataset, CorpusFolder corpus)
    {
        Schema = schema;
        Dataset = dataset;
        Corpus = corpus;
        Circles = new Containment(schema, dataset).FindCircles();
        Places = new PlaceTree(schema, dataset);
        IsWhole = dataset.IncompleteKinds.Count == 0 && Circles.Count == 0;
        foreach (LinkedFile file in dataset.Files)
        {
            Kind kind = schema.FindKind(file.Data.Kind)!;
            IsWhole &= file.Entries.Count == file.Data.Entries.Count && file.Targets.All(static target => !target.IsNone);
            foreach (LinkedEntry entry in file.Entries)
            {
                Add(kind, file, entry);
            }
        }
    }

    public DatasetSchema Schema { get; }

    public LinkedDataset Dataset { get; }

    public CorpusFolder Corpus { get; }

    /// <summary>Where entries lie in one another in a circle: the steps that lead from each back to itself.</summary>
    public IReadOnlyList<List<ContainmentStep>> Circles { get; }

    /// <summary>Which place lies in which.</summary>
    public PlaceTree Places { get; }

    /// <summary>
    /// Whether every entry could be read, every reference resolved, and none lies in itself. What warnings say of facts together is not sure
    /// before that.
    /// </summary>
    public bool IsWhole { get; private set; }

    /// <summary>Every fact in which nothing is wrong, in the order of files and entries.</summary>
    public IEnumerable<FactView> Facts => _facts.Values;

    /// <summary>Every source that could be read.</summary>
    public IEnumerable<CheckedSource> Sources => _sources.Values;

    /// <summary>
    /// How many lines a source's document has: counted where the document that was read is at hand, so that a wrong
    /// number is reported once and not for every line behind it; as the source says elsewhere.
    /// </summary>
    public int LinesOf(CheckedSource source) =>
        Corpus.Find(source.Source.Document) is { } document && document.HasSha256(source.Source.Sha256)
            ? document.Lines.Count
            : source.Source.Lines;

    /// <summary>Every span that an entry cites, with its source where that could be read.</summary>
    public IEnumerable<(FileData File, BoundEvidence Evidence, CheckedSource Source)> Evidence
    {
        get
        {
            foreach (LinkedFile file in Dataset.Files)
            {
                foreach (LinkedEntry entry in file.Entries)
                {
                    foreach (BoundEvidence cited in file.EntryOf(entry).Evidence)
                    {
                        if (SourceOf(file, cited) is { } source)
                        {
                            yield return (file.Data, cited, source);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The fact in that row; null where there is none, or something is wrong in it.</summary>
    public FactView? FactAt(RowAddress address) => _facts.TryGetValue(address, out FactView? fact) ? fact : null;

    /// <summary>The source that evidence of that file cites; null where it could not be read.</summary>
    public CheckedSource? SourceOf(LinkedFile file, BoundEvidence evidence) =>
        _sources.TryGetValue(file.AddressOf(evidence.Source), out CheckedSource? source) ? source : null;

    private void Add(Kind kind, LinkedFile file, LinkedEntry linked)
    {
        BoundEntry entry = file.EntryOf(linked);
        IsWhole &= !entry.IsBroken;
        if (kind.Role == KindRole.Fact && entry.Retraction is null && !entry.IsBroken)
        {
            _facts.Add(linked.Address, new FactView(Schema, kind, file, linked));
        }

        if (entry.Source is { } source)
        {
            _sources.Add(linked.Address, new CheckedSource(file.Data, entry.Id, entry.IdSlot, source, entry.Values.Date("published")));
        }
    }
}
