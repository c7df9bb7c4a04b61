using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Tests.Harness;

/// <summary>A folder of fact files in memory, with the reports that a test expects marked in them.</summary>
internal sealed class FactFolder
{
    private readonly SortedDictionary<string, string> _files;
    private readonly CorpusFolder _corpus;
    private readonly UsedDatasets _datasets;

    private FactFolder(SortedDictionary<string, string> files, CorpusFolder corpus, UsedDatasets datasets)
    {
        _files = files;
        _corpus = corpus;
        _datasets = datasets;
    }

    public static FactFolder Empty { get; } = new(new SortedDictionary<string, string>(StringComparer.Ordinal), CorpusFolder.None, UsedDatasets.None);

    /// <summary>The invented dataset, in which nothing is wrong.</summary>
    public static FactFolder Example { get; } = ExampleFacts.All.Aggregate(Empty, (folder, file) => folder.With(file.Path, file.Text));

    /// <summary>The folder with a file added, or replaced.</summary>
    public FactFolder With(string path, string marked) =>
        new(new SortedDictionary<string, string>(_files, StringComparer.Ordinal) { [path] = marked }, _corpus, _datasets);

    /// <summary>The folder with an entry of a kind in a file of its own, <c>facts/extra.yaml</c>.</summary>
    public FactFolder WithEntry(string kind, string fields, string id = "extra") =>
        With("facts/extra.yaml", ExampleEntry.File(kind, fields, id));

    public FactFolder Without(string path)
    {
        SortedDictionary<string, string> files = new(_files, StringComparer.Ordinal);
        Assert.True(files.Remove(path));
        return new FactFolder(files, _corpus, _datasets);
    }

    /// <summary>The folder with a text changed wherever it stands in a file.</summary>
    public FactFolder Change(string path, string from, string to)
    {
        Assert.Contains(from, _files[path], StringComparison.Ordinal);
        return With(path, _files[path].Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The folder with every line ended otherwise.</summary>
    public FactFolder WithLineEnds(string lineEnd) => _files.Aggregate(
        this, (folder, file) => folder.With(file.Key, file.Value.Replace("\n", lineEnd, StringComparison.Ordinal)));

    /// <summary>The folder with documents at hand.</summary>
    public FactFolder WithDocuments(params CorpusDocument[] documents) =>
        new(_files, new CorpusFolder("corpus", new EquatableArray<CorpusDocument>(documents)), _datasets);

    /// <summary>The folder with other datasets at hand.</summary>
    public FactFolder Using(params UsedDataset[] datasets) =>
        new(_files, _corpus, new UsedDatasets(datasets.ToEquatableArray(), datasets.Select(static dataset => dataset.Namespace).ToEquatableArray(), "bring it"));

    /// <summary>The files without the marks, by path.</summary>
    public IEnumerable<FactText> Texts => _files.Select(file => new FactText(file.Key, MarkedText.Of(file.Value).Text));

    public FactCompilation Compile() => FactCompilation.Compile(Texts, _corpus, _datasets);

    /// <summary>Asserts that exactly the marked reports come, in the order of files and places.</summary>
    /// <param name="messages">Their messages in that order; none where a test does not look at them.</param>
    public FactCompilation Reports(params string[] messages)
    {
        FactCompilation compilation = Compile();
        string expected = string.Join('\n', _files.SelectMany(ExpectedIn));
        string actual = string.Join('\n', compilation.Diagnostics.Select(Show));
        string found = string.Join('\n', compilation.Diagnostics.Select(diagnostic => diagnostic.Message));
        Assert.True(expected == actual, $"Expected\n{expected}\nbut got\n{actual}\n{found}");
        if (messages.Length > 0)
        {
            Assert.Equal(string.Join('\n', messages), found);
        }

        return compilation;
    }

    private static IEnumerable<string> ExpectedIn(KeyValuePair<string, string> file)
    {
        MarkedText marked = MarkedText.Of(file.Value);
        return marked.Marks.OrderBy(mark => mark.Start).ThenBy(mark => mark.Rule, StringComparer.Ordinal)
            .Select(mark => mark.Show(file.Key, marked.Text));
    }

    private static string Show(FactDiagnostic diagnostic)
    {
        TextRange range = diagnostic.Location.Range;
        return $"{diagnostic.Rule.Id} {diagnostic.Location.Path} {Show(range.StartPoint)}-{Show(range.EndPoint)}";
    }

    private static string Show(TextPoint point) => $"{point.Line}:{point.Character}";
}
