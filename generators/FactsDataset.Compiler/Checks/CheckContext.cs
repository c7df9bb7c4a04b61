using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>What checks look at.</summary>
internal sealed class CheckContext
{
    private readonly RowLocator _rows;
    private readonly Dictionary<ICheck, object> _memories;
    private readonly Dictionary<CheckedSource, CorpusDocument?> _documents = new(ReferenceComparer<CheckedSource>.Instance);

    /// <summary>Over a dataset of which all files, or those that an edit touches, are still to be checked.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="corpus">The documents at hand.</param>
    /// <param name="previous">What was looked at the last time with this schema; null where nothing was.</param>
    public CheckContext(DatasetSchema schema, LinkedDataset dataset, CorpusFolder corpus, CheckContext? previous)
    {
        Schema = schema;
        Dataset = dataset;
        Corpus = corpus;
        _rows = new RowLocator(schema, dataset.Files);
        ChangedFiles? changes = previous is null ? null : ChangedFiles.Find(previous, this, _rows);
        Circles = changes?.Touch(Containment.Concerns) == false ? previous!.Circles : new Containment(schema, dataset).FindCircles();
        Places = changes?.Touch(PlaceTree.Concerns) == false ? previous!.Places : new PlaceTree(schema, dataset);
        Tenures = changes?.Touch(TenureTable.Concerns) == false && dataset.IncompleteKinds == previous!.Dataset.IncompleteKinds
            ? previous.Tenures
            : new TenureTable(schema, dataset);

        // Circles are no file's own, and mark the facts in them.
        bool isKept = changes is not null
            && Circles.Count == 0
            && previous!.Circles.Count == 0
            && ReferenceEquals(corpus, previous.Corpus)
            && ReferenceEquals(Places, previous.Places)
            && ReferenceEquals(Tenures, previous.Tenures);
        CheckedFile[] files = new CheckedFile[dataset.Files.Count];
        IsWhole = dataset.IncompleteKinds.Count == 0 && Circles.Count == 0;
        for (int i = 0; i < files.Length; i++)
        {
            files[i] = isKept && !changes!.MayDiffer(i) ? previous!.Files[i] : new CheckedFile(schema, _rows.KindOf(i), dataset.Files[i]);
            IsWhole &= files[i].IsWhole;
        }

        Files = files;
        _memories = previous?._memories ?? [];
    }

    public DatasetSchema Schema { get; }

    public LinkedDataset Dataset { get; }

    public CorpusFolder Corpus { get; }

    /// <summary>The files, in their order.</summary>
    public IReadOnlyList<CheckedFile> Files { get; }

    /// <summary>Where entries lie in one another in a circle: the steps that lead from each back to itself.</summary>
    public IReadOnlyList<List<ContainmentStep>> Circles { get; }

    /// <summary>Which place lies in which.</summary>
    public PlaceTree Places { get; }

    /// <summary>Who is attested in which post.</summary>
    public TenureTable Tenures { get; }

    /// <summary>
    /// Whether every entry could be read, every reference resolved, and none lies in itself. What warnings say of facts together is not sure
    /// before that.
    /// </summary>
    public bool IsWhole { get; }

    /// <summary>Every fact in which nothing is wrong, in the order of files and entries.</summary>
    public IEnumerable<FactView> Facts => Files.SelectMany(static file => file.Facts);

    /// <summary>Every source that could be read and is a document.</summary>
    public IEnumerable<CheckedSource> Sources => Files.SelectMany(static file => file.Sources);

    /// <summary>Every source that could be read and is no document of the corpus.</summary>
    public IEnumerable<CheckedSource> SourcesElsewhere => Files.SelectMany(static file => file.SourcesElsewhere);

    /// <summary>Every span that an entry cites of a document, with its source where that could be read.</summary>
    public IEnumerable<(FileData File, BoundEvidence Evidence, CheckedSource Source)> Evidence =>
        Files.SelectMany(file => EvidenceOf(file).Select(cited => (file.File.Data, cited.Evidence, cited.Source)));

    /// <summary>Everything that an entry cites, of a document or not, with its source where that could be read.</summary>
    public IEnumerable<(FileData File, BoundEvidence Evidence, CheckedSource Source)> AllEvidence =>
        Files.SelectMany(file => AllEvidenceOf(file).Select(cited => (file.File.Data, cited.Evidence, cited.Source)));

    /// <summary>Every span that an entry of a file cites of a document, with its source where that could be read.</summary>
    public IEnumerable<(BoundEvidence Evidence, CheckedSource Source)> EvidenceOf(CheckedFile file) =>
        AllEvidenceOf(file).Where(static cited => cited.Evidence.HasSpan && !cited.Source.Source.IsElsewhere);

    /// <summary>Everything that an entry of a file cites, of a document or not, with its source where that could be read.</summary>
    public IEnumerable<(BoundEvidence Evidence, CheckedSource Source)> AllEvidenceOf(CheckedFile file)
    {
        foreach (LinkedEntry entry in file.File.Entries)
        {
            foreach (BoundEvidence cited in file.File.EntryOf(entry).Evidence)
            {
                if (SourceOf(file.File, cited) is { } source)
                {
                    yield return (cited, source);
                }
            }
        }
    }

    /// <summary>
    /// How many lines a source's document has: counted where the document that was read is at hand, so that a wrong
    /// number is reported once and not for every line behind it; as the source says elsewhere.
    /// </summary>
    public int LinesOf(CheckedSource source) => DocumentOf(source)?.Lines.Count ?? source.Source.Lines;

    /// <summary>The document that a source describes; null where it, or another one of that name, is not at hand.</summary>
    public CorpusDocument? DocumentOf(CheckedSource source)
    {
        if (!_documents.TryGetValue(source, out CorpusDocument? document))
        {
            document = Corpus.Find(source.Source.Document) is { } named && named.HasSha256(source.Source.Sha256) ? named : null;
            _documents.Add(source, document);
        }

        return document;
    }

    /// <summary>The fact in that row; null where there is none, or something is wrong in it.</summary>
    public FactView? FactAt(RowAddress address) =>
        FileAt(address) is { } file ? file.FactAt(_rows.IndexOf(address)) : null;

    /// <summary>The source that evidence of that file cites; null where it could not be read.</summary>
    public CheckedSource? SourceOf(LinkedFile file, BoundEvidence evidence)
    {
        RowAddress address = file.AddressOf(evidence.Source);
        return FileAt(address) is { } source ? source.SourceAt(_rows.IndexOf(address)) : null;
    }

    /// <summary>What a check keeps from one time to the next.</summary>
    public T MemoryOf<T>(ICheck check)
        where T : class, new()
    {
        if (!_memories.TryGetValue(check, out object? memory))
        {
            memory = new T();
            _memories.Add(check, memory);
        }

        return (T)memory;
    }

    private CheckedFile? FileAt(RowAddress address) =>
        !address.IsNone && _rows.FileOf(address) is >= 0 and var file ? Files[file] : null;
}
