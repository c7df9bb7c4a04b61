using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>What checks look at.</summary>
internal sealed class CheckContext
{
    private readonly Dictionary<(int Shard, int Row), CheckedSource> _sources = [];

    public CheckContext(DatasetSchema schema, LinkedDataset dataset, CorpusFolder corpus)
    {
        Schema = schema;
        Dataset = dataset;
        Corpus = corpus;
        foreach (LinkedFile file in dataset.Files)
        {
            foreach (LinkedEntry entry in file.Entries)
            {
                if (file.Data.Entries[entry.Index].Source is { } source)
                {
                    _sources.Add((entry.Shard, entry.Row), new CheckedSource(file.Data, file.Data.Entries[entry.Index].Id, source));
                }
            }
        }
    }

    public DatasetSchema Schema { get; }

    public LinkedDataset Dataset { get; }

    public CorpusFolder Corpus { get; }

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
                    EquatableArray<BoundEvidence> cited = file.Data.Entries[entry.Index].Evidence;
                    for (int i = 0; i < cited.Count; i++)
                    {
                        LinkTarget target = file.Targets[cited[i].Source];
                        if (_sources.TryGetValue((target.Shard, target.Row), out CheckedSource? source))
                        {
                            yield return (file.Data, cited[i], source);
                        }
                    }
                }
            }
        }
    }
}
