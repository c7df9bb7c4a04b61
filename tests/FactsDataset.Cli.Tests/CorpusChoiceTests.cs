namespace FactsDataset.Cli.Tests;

/// <summary>The documents are found by the option, the environment or the settings, and the cited words shown from them.</summary>
public sealed class CorpusChoiceTests
{
    private const string Words = "🕊🕊 قال السيد فلان";

    [Fact]
    public void WordsStandBelowTheirSpanWhereTheDocumentsAreAtHand()
    {
        using InventedFolder folder = new();
        Assert.Contains(Words, Show(folder, "--corpus", folder.Corpus).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, Show(folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SettingsBesideTheSchemaNameTheFolder()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("facts.settings.json", """{ "corpus": "../corpus" }""");
        Assert.Contains(Words, Show(folder).Output, StringComparison.Ordinal);
        Assert.Equal(0, InnerRun.Of("verify", "--facts", folder.Facts).ExitCode);
        Assert.Equal(0, InnerRun.Of("check", "--facts", folder.Facts).ExitCode);
        Assert.Equal(0, InnerRun.Of("cite", "example-times", "the delegation was glad", "--facts", folder.Facts).ExitCode);
    }

    [Fact]
    public void EnvironmentGoesBeforeTheSettings()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("facts.settings.json", """{ "corpus": "../nowhere" }""");
        Assert.Equal(0, Show(folder).ExitCode);
        ToolRun run = ToolRun.Start(folder.Root, new() { ["FACTS_CORPUS"] = folder.Corpus }, "show", "doe-arrives");
        Assert.Contains(Words, run.Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Start(folder.Root, new() { ["FACTS_CORPUS"] = folder.Corpus }, "verify").ExitCode);
    }

    [Fact]
    public void WithoutAFolderTheCommandsThatNeedOneSayHowToNameIt()
    {
        using InventedFolder folder = new();
        InnerRun run = InnerRun.Of("verify", "--facts", folder.Facts);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("--corpus", run.Error, StringComparison.Ordinal);
        Assert.Contains("FACTS_CORPUS", run.Error, StringComparison.Ordinal);
        Assert.Contains("facts.settings.json", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"corpsu\": \"x\" }", ", line 1")]
    [InlineData("{\n  \"corpus\": 3 }", ", line 2")]
    [InlineData("corpus: x", ", line 1")]
    public void SettingsThatAreNotUnderstoodAreNamed(string settings, string place)
    {
        using InventedFolder folder = new();
        folder.WriteFacts("facts.settings.json", settings);
        InnerRun run = Show(folder);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains($"facts.settings.json'{place} cannot be read: expected is an object", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsThatAreNoLongerThoseCitedAreMarked()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("doe", "0123456789abcdef"));
        Assert.Contains("digest differs", string.Join(' ', Show(folder, "--corpus", folder.Corpus).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static InnerRun Show(InventedFolder folder, params string[] options) => InnerRun.Of(["show", "doe-arrives", "--facts", folder.Facts, .. options]);
}
