using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>Which files are checked again after an edit; that what comes out is right is for the tests of random edits.</summary>
public sealed class RecheckingTests
{
    private static readonly Dictionary<string, string> Original = Repository.FactFiles
        .ToDictionary(static path => Path.GetRelativePath(Repository.Facts, path), static path => File.ReadAllText(path), StringComparer.Ordinal);

    [Fact]
    public void ADateChecksItsFileAndThoseThatReferToItsEntry()
    {
        const string Date = "when: 2016-09-26";
        FactCompiler compiler = new();
        CheckContext before = Check(compiler, Original);
        int at = Original["arms-claims-2016.yaml"].IndexOf(Date, StringComparison.Ordinal);
        Dictionary<string, string> texts = new(Original, StringComparer.Ordinal)
        {
            ["arms-claims-2016.yaml"] = Original["arms-claims-2016.yaml"].Remove(at, Date.Length).Insert(at, "when: 2016-09-27"),
        };
        Assert.Equal(["arms-claims-2016.yaml"], Again(before, Check(compiler, texts)));
    }

    [Fact]
    public void AnEntryAtTheEndChecksItsFileAlone()
    {
        FactCompiler compiler = new();
        CheckContext before = Check(compiler, Original);
        Dictionary<string, string> texts = new(Original, StringComparer.Ordinal)
        {
            ["people.yaml"] = Original["people.yaml"] + "  nobody: { names: [ { value: Nobody, language: en } ] }\n",
        };
        Assert.Equal(["people.yaml"], Again(before, Check(compiler, texts)));
    }

    [Fact]
    public void AnotherPlaceChecksAllAgain()
    {
        FactCompiler compiler = new();
        CheckContext before = Check(compiler, Original);
        Dictionary<string, string> texts = new(Original, StringComparer.Ordinal)
        {
            ["places.yaml"] = Original["places.yaml"] + "  nowhere: { names: [ { value: Nowhere, language: en } ] }\n",
        };
        CheckContext after = Check(compiler, texts);
        Assert.Equal(after.Files.Count, Again(before, after).Length);
    }

    [Fact]
    public void AnotherCorpusChecksAllAgain()
    {
        FactCompiler compiler = new();
        CheckContext before = Check(compiler, Original);
        CheckContext after = compiler.Compile(Texts(Original), new CorpusFolder("corpus", default), UsedDatasets.None).Checked!;
        Assert.Equal(after.Files.Count, Again(before, after).Length);
    }

    private static string[] Again(CheckContext before, CheckContext after) =>
        [.. after.Files.Where(file => !before.Files.Contains(file)).Select(static file => file.File.Data.Name)];

    private static CheckContext Check(FactCompiler compiler, Dictionary<string, string> texts) =>
        compiler.Compile(Texts(texts), CorpusFolder.None, UsedDatasets.None).Checked!;

    private static IEnumerable<FactText> Texts(Dictionary<string, string> texts) => texts.Select(static file => new FactText(file.Key, file.Value));
}
