using System.Text;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>
/// A folder of fact files: what stands on the disk, and over it what the editor has open. Compiled when somebody asks, each
/// time as far as texts have changed. Safe for several threads: texts change while an older state of them is compiled.
/// </summary>
internal sealed class FactWorkspace
{
    private readonly object _gate = new();
    private readonly object _compiling = new();
    private readonly FactCompiler _compiler = new();
    private readonly Dictionary<string, DocumentText> _onDisk = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentText> _open = new(StringComparer.Ordinal);
    private readonly PositionEncoding _encoding;
    private readonly CorpusFolder _corpus;
    private readonly UsedDatasets _datasets;
    private FactCompilation? _sound;
    private IdIndex? _ids;
    private FactSnapshot? _snapshot;

    // What the files say now, made when it is asked for; and what they said when they were compiled last.
    private Dictionary<string, DocumentText>? _texts;
    private Dictionary<string, DocumentText>? _compiled;

    public FactWorkspace(string folder, CorpusFolder corpus, UsedDatasets datasets, PositionEncoding encoding)
    {
        _datasets = datasets;
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
        KeepSchema(path);
        lock (_gate)
        {
            _open[path] = new DocumentText(WithoutMark(text), _encoding);
            _texts = null;
        }
    }

    /// <summary>Changes the text of an open file; each edit is of the text as the one before leaves it.</summary>
    public void Change(string path, IReadOnlyList<ContentChange> changes)
    {
        KeepSchema(path);
        lock (_gate)
        {
            DocumentText document = _open.GetValueOrDefault(path) ?? new DocumentText(string.Empty, _encoding);
            foreach (ContentChange change in changes)
            {
                document = new DocumentText(Apply(document, change), _encoding);
            }

            _open[path] = document;
            _texts = null;
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
        lock (_compiling)
        {
            if (Take() is not { } documents)
            {
                return _snapshot!;
            }

            FactCompilation compilation = _compiler.Compile(
                documents.Select(static document => new FactText(document.Key, document.Value.Text)), _corpus, _datasets, cancellation);
            _sound = compilation.Schema is null ? _sound ?? compilation : compilation;
            _ids = new IdIndex(_sound.Files, _ids);
            _snapshot = new FactSnapshot(compilation, _sound, _ids, documents, _corpus) { Folder = Folder, Encoding = _encoding };
            _compiled = documents;
            return _snapshot;
        }
    }

    /// <summary>The texts as they are now; null where they are those that were compiled last.</summary>
    private Dictionary<string, DocumentText>? Take()
    {
        lock (_gate)
        {
            if (_texts is null)
            {
                _texts = new Dictionary<string, DocumentText>(_onDisk, StringComparer.Ordinal);
                foreach ((string path, DocumentText document) in _open)
                {
                    _texts[path] = document;
                }
            }

            return ReferenceEquals(_texts, _compiled) ? null : _texts;
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
        if (FactText.IsSchemaPath(path))
        {
            lock (_compiling)
            {
                _ = _sound is null ? Read(CancellationToken.None) : null;
            }
        }
    }

    private static string WithoutMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;

    private void ReadFile(string path)
    {
        _texts = null;
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
