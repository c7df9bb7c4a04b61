using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Tests;

/// <summary>Compiling again after an edit gives what compiling all texts anew gives, whatever the edits were.</summary>
public sealed class FactCompilerTests
{
    private static readonly Dictionary<string, string> Original = Repository.FactFiles
        .ToDictionary(static path => Path.GetRelativePath(Repository.Facts, path), static path => File.ReadAllText(path), StringComparer.Ordinal);

    [Fact]
    public void EditsInTurnGiveWhatAFreshCompilationGives()
    {
        (string File, string From, string To)[] edits =
        [
            ("visits.yaml", "purpose: Talks with Bogdanov.", "purpose: Talks."),
            ("visits.yaml", "who: khalifa-haftar", "who: khalifa-hafter"),
            ("people.yaml", "  vladimir-putin:", "  vladimir-putim:"),
            ("visits.yaml", "when: 2016-09-26", "when: 2016-19-26"),
            ("schema.yaml", "    proof: required", "    proof: none"),
            ("schema.yaml", "kinds:", "kin:"),
            ("meetings.yaml", "entries:", "entries: ["),
            ("sources.yaml", "voice: [ { who: ahmed-sami, of: al-taqrir } ]", "voice: [ { who: al-taqrir } ]"),
            ("sources.yaml", "    voice: [ { who: al-shaab } ]\n", ""),
            ("tenures.yaml", "post: lna-field-marshal", "post: lna-general-commander"),
            ("posts.yaml", "entries:", "# moved\nentries:"),
        ];
        Dictionary<string, string> texts = new(Original, StringComparer.Ordinal);
        FactCompiler compiler = new();
        AssertSame(compiler, texts);

        // Each edit is made, then taken back while the next one stands.
        string? before = null;
        string? changed = null;
        foreach ((string file, string from, string to) in edits)
        {
            string edited = Replace(texts[file], from, to);
            string kept = texts[file];
            texts[file] = edited;
            AssertSame(compiler, texts);
            if (changed is not null && changed != file)
            {
                texts[changed] = before!;
                AssertSame(compiler, texts);
            }

            (before, changed) = (changed == file ? before : kept, file);
        }

        texts.Remove("vessels.yaml");
        AssertSame(compiler, texts);
        AssertSame(compiler, Original);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void RandomEditsGiveWhatAFreshCompilationGives(int seed)
    {
        RandomEdits edits = new(seed);
        Dictionary<string, string> texts = Original;
        FactCompiler compiler = new();
        for (int i = 0; i < 40; i++)
        {
            // Every third takes all edits back, or what warnings say of a sound dataset would soon be left out.
            texts = i % 3 == 2 ? Original : edits.Next(texts);
            AssertSame(compiler, texts);
        }
    }

    [Fact]
    public void NothingIsReadTwiceThatDidNotChange()
    {
        FactCompiler compiler = new();
        FactCompilation first = Compile(compiler, Original);
        Dictionary<string, string> texts = new(Original, StringComparer.Ordinal)
        {
            ["visits.yaml"] = Replace(Original["visits.yaml"], "purpose: Talks with Bogdanov.", "purpose: Talks."),
        };
        FactCompilation second = Compile(compiler, texts);
        Assert.Same(first.Checked, second.Checked);
        Assert.Equal(
            ["visits.yaml"],
            second.Files.Zip(first.Files).Where(static pair => !ReferenceEquals(pair.First, pair.Second)).Select(static pair => pair.First.Data.Path));
    }

    [Fact]
    public void WorkThatIsStoppedIsDoneTheNextTime()
    {
        FactCompiler compiler = new();
        using CancellationTokenSource stopped = new();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => compiler.Compile(Texts(Original), CorpusFolder.None, UsedDatasets.None, stopped.Token));
        AssertSame(compiler, Original);
    }

    private static void AssertSame(FactCompiler compiler, Dictionary<string, string> texts)
    {
        FactCompilation again = Compile(compiler, texts);
        FactCompilation fresh = FactCompilation.Compile(Texts(texts), CorpusFolder.None);
        Assert.Equal(fresh.Diagnostics, again.Diagnostics);
        Assert.Equal(fresh.Emit().Select(static source => (source.Hint, source.Text)), again.Emit().Select(static source => (source.Hint, source.Text)));
    }

    private static FactCompilation Compile(FactCompiler compiler, Dictionary<string, string> texts) => compiler.Compile(Texts(texts), CorpusFolder.None, UsedDatasets.None);

    private static IEnumerable<FactText> Texts(Dictionary<string, string> texts) => texts.Select(static file => new FactText(file.Key, file.Value));

    private static string Replace(string text, string from, string to)
    {
        int at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        return text.Remove(at, from.Length).Insert(at, to);
    }
}
