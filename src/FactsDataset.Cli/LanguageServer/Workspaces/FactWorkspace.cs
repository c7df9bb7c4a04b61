using System.Text;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>
/// A folder of fact files: what stands on the disk, and over it what the editor has open. Compiled when somebody asks, each
/// time as far as texts have changed. Safe for several threads.
/// </summary>
internal sealed class FactWorkspace
{
    private readonly object _gate = new();
    private readonly FactCompiler _compiler = new();
    private readonly Dictionary<string, DocumentText> _onDisk = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentText> _open = new(StringComparer.Ordinal);
    private readonly PositionEncoding _encoding;
    private readonly CorpusFolder _corpus;
    private FactCompilation? _sound;
    private IdIndex? _ids;
    private FactSnapshot? _snapshot;

    public FactWorkspace(string folder, CorpusFolder corpus, PositionEncoding encoding)
    {
        Folder = folder;
        _corpus = corpus;
        _encoding = encoding;
        foreach (string path in FactFileSearch.In(folder).Files)
        {
            ReadFile(path);
        }
    }

    /// <summary>The full path of the folder, where schema.yaml stands.</summary>
    public string Folder { get; }

    /// <summary>Whether a file belongs to the folder.</summary>
    public bool Holds(string path) => path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && FactText.IsFactPath(path);

    /// <summary>Takes the text that the editor has of a file in place of the one on the disk.</summary>
    public void Open(string path, string text)
    {
        lock (_gate)
        {
            KeepSchema(path);
            _open[path] = new DocumentText(WithoutMark(text), _encoding);
            _snapshot = null;
        }
    }

    /// <summary>Changes the text of an open file; each edit is of the text as the one before leaves it.</summary>
    public void Change(string path, IReadOnlyList<ContentChange> changes)
    {
        lock (_gate)
        {
            KeepSchema(path);
            DocumentText document = _open.GetValueOrDefault(path) ?? new DocumentText(string.Empty, _encoding);
            foreach (ContentChange change in changes)
            {
                document = new DocumentText(Apply(document, change), _encoding);
            }

            _open[path] = document;
            _snapshot = null;
        }
    }

    /// <summary>Goes back to what stands on the disk.</summary>
    public void Close(string path)
    {
        lock (_gate)
        {
            _open.Remove(path);
            ReadFile(path);
        }
    }

    /// <summary>Looks at a file on the disk anew.</summary>
    public void Reload(string path)
    {
        lock (_gate)
        {
            ReadFile(path);
        }
    }

    /// <summary>The folder as it is now, compiled.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    public FactSnapshot Read(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_snapshot is null)
            {
                Dictionary<string, DocumentText> documents = new(_onDisk, StringComparer.Ordinal);
                foreach ((string path, DocumentText document) in _open)
                {
                    documents[path] = document;
                }

                FactCompilation compilation = _compiler.Compile(
                    documents.Select(static document => new FactText(document.Key, document.Value.Text)), _corpus, cancellation);
                _sound = compilation.Schema is null ? _sound ?? compilation : compilation;
                _ids = new IdIndex(_sound.Files, _ids);
                _snapshot = new FactSnapshot(compilation, _sound, _ids, documents, _corpus) { Folder = Folder, Encoding = _encoding };
            }

            return _snapshot;
        }
    }

    private static string Apply(DocumentText document, ContentChange change)
    {
        if (change.Range is not { } range)
        {
            return WithoutMark(change.Text);
        }

        int start = document.OffsetOf(range.Start);
        int end = Math.Max(start, document.OffsetOf(range.End));
        return string.Concat(document.Text.AsSpan(0, start), change.Text, document.Text.AsSpan(end));
    }

    // Before the first edit of the schema, so that there is one to go by while it is broken.
    private void KeepSchema(string path)
    {
        if (_sound is null && FactText.IsSchemaPath(path))
        {
            _ = Read(CancellationToken.None);
        }
    }

    private static string WithoutMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;

    private void ReadFile(string path)
    {
        _snapshot = null;
        try
        {
            _onDisk[path] = new DocumentText(Encoding.UTF8.GetString(FileBytes.WithoutMark(path)), _encoding);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _onDisk.Remove(path);
        }
    }
}
