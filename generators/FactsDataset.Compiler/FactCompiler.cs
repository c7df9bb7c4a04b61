using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.SchemaReading;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler;

/// <summary>
/// Compiles a folder again and again, as an editor asks for it: each time it does what the texts that changed since the last
/// time ask for, and gives what compiling all of them anew would give. For one thread at a time.
/// </summary>
internal sealed class FactCompiler
{
    private Dictionary<string, (string Text, FactFileSyntax Syntax)> _parsed = new(StringComparer.Ordinal);
    private Dictionary<string, (string Text, SchemaResult Schema)> _schemas = new(StringComparer.Ordinal);
    private Dictionary<string, (FactFileSyntax Syntax, BoundFile File)> _bound = new(StringComparer.Ordinal);
    private Dictionary<string, (FileData Bound, FileData Given)> _given = new(StringComparer.Ordinal);
    private UsedDatasets _datasets = UsedDatasets.None;
    private SourceVoices? _voices;
    private DatasetSchema? _schema;
    private string _folder = string.Empty;
    private CorpusFolder? _corpus;
    private EquatableArray<LinkingInput> _inputs;
    private LinkResult? _linked;
    private CheckContext? _checked;
    private EquatableArray<Finding> _findings;

    /// <summary>Compiles fact files, the schema among them.</summary>
    /// <param name="texts">The files, each with its path and its text without a byte order mark.</param>
    /// <param name="corpus">The documents at hand.</param>
    /// <param name="datasets">The datasets at hand that the schema may use.</param>
    /// <param name="cancellation">Stops the work between stages; what was done stays for the next time.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public FactCompilation Compile(IEnumerable<FactText> texts, CorpusFolder corpus, UsedDatasets datasets, CancellationToken cancellation = default)
    {
        if (!datasets.Equals(_datasets))
        {
            _schemas = new Dictionary<string, (string Text, SchemaResult Schema)>(StringComparer.Ordinal);
            _datasets = datasets;
        }

        List<FactText> sorted = texts.OrderBy(static text => text.Path, StringComparer.Ordinal).ToList();
        List<FactFileSyntax> parsed = Parse(sorted);
        cancellation.ThrowIfCancellationRequested();
        SchemaInput input = SchemaInput.Choose(ReadSchemas(sorted), parsed.Count > 0 ? parsed[0].Path : string.Empty);
        List<FactDiagnostic> diagnostics = [.. parsed.SelectMany(static file => file.Diagnostics), .. input.Diagnostics];
        if (input.Schema is not { } schema)
        {
            diagnostics.Sort(FactDiagnostic.Compare);
            return new FactCompilation(null, default, null, diagnostics.ToEquatableArray());
        }

        Forget(schema, input.Folder);
        EquatableArray<BoundFile> bound = Bind(parsed, schema);
        cancellation.ThrowIfCancellationRequested();
        LinkedDataset dataset = Link(GiveVoices(bound, schema), schema, corpus, cancellation);
        diagnostics.AddRange(bound.SelectMany(static file => file.Diagnostics));
        diagnostics.AddRange(FindingLocator.Locate(_findings, bound.Select(static file => file.Positions)));
        diagnostics.Sort(FactDiagnostic.Compare);
        return new FactCompilation(schema, bound, dataset, diagnostics.ToEquatableArray())
        {
            Checked = _checked,
            Findings = _findings,
        };
    }

    private List<FactFileSyntax> Parse(List<FactText> texts)
    {
        Dictionary<string, (string Text, FactFileSyntax Syntax)> current = new(StringComparer.Ordinal);
        List<FactFileSyntax> parsed = [];
        foreach (FactText text in texts.Where(static text => !text.IsSchema))
        {
            FactFileSyntax syntax = _parsed.TryGetValue(text.Path, out (string Text, FactFileSyntax Syntax) known) && known.Text == text.Text
                ? known.Syntax
                : FactFileParser.Parse(text.Path, text.Text);
            current[text.Path] = (text.Text, syntax);
            parsed.Add(syntax);
        }

        _parsed = current;
        return parsed;
    }

    private EquatableArray<ReadSchema> ReadSchemas(List<FactText> texts)
    {
        Dictionary<string, (string Text, SchemaResult Schema)> current = new(StringComparer.Ordinal);
        List<ReadSchema> read = [];
        foreach (FactText text in texts.Where(static text => text.IsSchema))
        {
            SchemaResult result = _schemas.TryGetValue(text.Path, out (string Text, SchemaResult Schema) known) && known.Text == text.Text
                ? known.Schema
                : SchemaParser.Parse(DocumentParser.Parse(text.Path, text.Text), ProjectNamespaces.NoProject, _datasets);
            current[text.Path] = (text.Text, result);
            read.Add(new ReadSchema(text.Path, result));
        }

        _schemas = current;
        return read.ToEquatableArray();
    }

    private void Forget(DatasetSchema schema, string folder)
    {
        if (!ReferenceEquals(schema, _schema) || folder != _folder)
        {
            _bound = new Dictionary<string, (FactFileSyntax Syntax, BoundFile File)>(StringComparer.Ordinal);
            _given = new Dictionary<string, (FileData Bound, FileData Given)>(StringComparer.Ordinal);
            _linked = null;
            _schema = schema;
            _folder = folder;
        }
    }

    private EquatableArray<BoundFile> Bind(List<FactFileSyntax> parsed, DatasetSchema schema)
    {
        Dictionary<string, (FactFileSyntax Syntax, BoundFile File)> current = new(StringComparer.Ordinal);
        List<BoundFile> bound = new(parsed.Count);
        foreach (FactFileSyntax syntax in parsed)
        {
            BoundFile file = _bound.TryGetValue(syntax.Path, out (FactFileSyntax Syntax, BoundFile File) known) && ReferenceEquals(known.Syntax, syntax)
                ? known.File
                : FileBinder.Bind(syntax, RelativePath.Below(_folder, syntax.Path), schema);
            current[syntax.Path] = (syntax, file);
            bound.Add(file);
        }

        _bound = current;
        return bound.ToEquatableArray();
    }

    /// <summary>What the files say, with the chains that their facts have from their sources.</summary>
    private EquatableArray<FileData> GiveVoices(EquatableArray<BoundFile> bound, DatasetSchema schema)
    {
        SourceVoices voices = new(bound.SelectMany(static file => SourceVoice.Of(file.Data)));
        bool areSame = voices.Equals(_voices);
        Dictionary<string, (FileData Bound, FileData Given)> current = new(StringComparer.Ordinal);
        List<FileData> given = new(bound.Count);
        foreach (FileData data in bound.Select(static file => file.Data))
        {
            FileData full = areSame && _given.TryGetValue(data.Path, out (FileData Bound, FileData Given) known) && ReferenceEquals(known.Bound, data)
                ? known.Given
                : voices.GiveTo(data, schema);
            current[data.Path] = (data, full);
            given.Add(full);
        }

        _given = current;
        _voices = voices;
        return given.ToEquatableArray();
    }

    /// <summary>Links and checks; where nothing changed but texts that neither looks at, what was found before stands.</summary>
    private LinkedDataset Link(EquatableArray<FileData> files, DatasetSchema schema, CorpusFolder corpus, CancellationToken cancellation)
    {
        EquatableArray<LinkingInput> inputs = files.Select(static file => new LinkingInput(file)).ToEquatableArray();
        bool isLinked = _linked is not null && inputs == _inputs;
        if (!isLinked)
        {
            _linked = null;
            _linked = DatasetLinker.Link(schema, files);
            _inputs = inputs;
            cancellation.ThrowIfCancellationRequested();
        }

        if (!isLinked || _checked is null || !ReferenceEquals(corpus, _corpus))
        {
            _checked = null;
            CheckResult result = DatasetChecks.Run(schema, _linked!, corpus);
            _findings = result.Findings;
            _checked = result.Context;
            _corpus = corpus;
        }

        return isLinked
            ? _linked!.Dataset with { Files = _linked.Dataset.FilesWith(files).ToEquatableArray() }
            : _linked!.Dataset;
    }
}
