using FactsDataset.Compiler;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>A folder of fact files as it was at one moment, compiled. Never changes.</summary>
internal sealed class FactSnapshot
{
    private readonly IReadOnlyDictionary<string, DocumentText> _documents;

    public FactSnapshot(FactCompilation compilation, FactCompilation sound, IdIndex ids, IReadOnlyDictionary<string, DocumentText> documents, CorpusFolder corpus)
    {
        Compilation = compilation;
        Sound = sound;
        Corpus = corpus;
        _documents = documents;
        Ids = ids;
    }

    /// <summary>What was compiled.</summary>
    public FactCompilation Compilation { get; }

    /// <summary>The same, or the last that had a schema: while a schema is being edited, ids are still found.</summary>
    public FactCompilation Sound { get; }

    /// <summary>The documents at hand.</summary>
    public CorpusFolder Corpus { get; }

    /// <summary>Where ids are written.</summary>
    public IdIndex Ids { get; }

    /// <summary>The kind of a file's entries; null where it is not known.</summary>
    public Kind? KindOf(FileData file) => Sound.Schema?.FindKind(file.Kind);

    /// <summary>The paths of the files.</summary>
    public IEnumerable<string> Paths => _documents.Keys;

    /// <summary>The full path of the folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The units in which the client counts.</summary>
    public required PositionEncoding Encoding { get; init; }

    /// <summary>The text of a file beside the fact files, as it stands on the disk.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public DocumentText Read(string path) => new(File.ReadAllText(path), Encoding);

    /// <summary>The text of a file; null where there is none.</summary>
    public DocumentText? Document(string path) => _documents.GetValueOrDefault(path);
}
