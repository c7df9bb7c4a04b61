using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Reading;
using FactsDataset.Reading.Files;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>A folder of fact files as it was at one moment, compiled. Never changes.</summary>
internal sealed class FactSnapshot
{
    private readonly IReadOnlyDictionary<string, DocumentText> _documents;
    private readonly Lazy<IdIndex> _ids;
    private readonly Lazy<DatasetView?> _dataset;

    public FactSnapshot(FactCompilation compilation, FactCompilation sound, IReadOnlyDictionary<string, DocumentText> documents, CorpusFolder corpus)
    {
        Compilation = compilation;
        Sound = sound;
        Corpus = corpus;
        _documents = documents;
        _ids = new Lazy<IdIndex>(() => new IdIndex(Sound.Files));
        _dataset = new Lazy<DatasetView?>(() => FactFileDataset.Of(Sound));
    }

    /// <summary>What was compiled.</summary>
    public FactCompilation Compilation { get; }

    /// <summary>The same, or the last that had a schema: while a schema is being edited, ids are still found.</summary>
    public FactCompilation Sound { get; }

    /// <summary>The documents at hand.</summary>
    public CorpusFolder Corpus { get; }

    /// <summary>Where ids are written.</summary>
    public IdIndex Ids => _ids.Value;

    /// <summary>The dataset; null where there was never a sound schema.</summary>
    public DatasetView? Dataset => _dataset.Value;

    /// <summary>The paths of the files.</summary>
    public IEnumerable<string> Paths => _documents.Keys;

    /// <summary>The text of a file; null where there is none.</summary>
    public DocumentText? Document(string path) => _documents.GetValueOrDefault(path);
}
