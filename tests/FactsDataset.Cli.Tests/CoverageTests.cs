using FactsDataset.Cli.Coverage;

namespace FactsDataset.Cli.Tests;

public sealed class CoverageTests
{
    private const string Open = "example-times\t4\t1\t";

    [Fact]
    public void SentencesAreSplitByTheRuleOfTheCodebook()
    {
        Assert.Equal([(0, 4), (5, 11), (12, 16)], Sentences.Split("One. \"Two!\" Rest"));
        Assert.Equal([(2, 16)], Sentences.Split("  3.5 of J.R.R.X  "));
        Assert.Equal([(0, 3), (4, 7)], Sentences.Split("\u0644\u0645\u061f \ud83d\ude00\u0627."));
        Assert.Empty(Sentences.Split("   "));
    }

    /// <summary>Every sentence of a body of the dataset has a span of some fact, or stands in the list of what is left out.</summary>
    [Fact]
    public void EverySentenceIsCoveredOrLeftOutWithAReason()
    {
        // Without the documents only the form of the list can be looked at.
        LeftOutList list = LeftOutList.Read(Repository.Facts);
        Assert.NotEmpty(list.Sentences);
        if (Repository.Corpus is { } corpus)
        {
            InnerRun run = InnerRun.Of("coverage", "--open", "--facts", Repository.Facts, "--corpus", corpus);
            Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
            Assert.EndsWith($" {list.Sentences.Count} left out, 0 open\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void OpenSentencesBecomeLinesOfTheListAndThenAreLeftOut()
    {
        using InventedFolder folder = new();
        ToolRun open = folder.Run("coverage", "--open", "--corpus", "corpus");
        Assert.Equal(1, open.ExitCode);
        Assert.StartsWith(Open, open.Output, StringComparison.Ordinal);
        Assert.Equal(3, open.Lines.Length);
        Assert.Equal("Sentences: 1 of 4 covered, 0 left out, 3 open\n", open.Error);

        Write(folder, [.. open.Lines.Select(static line => line + "Told elsewhere.")]);
        ToolRun run = folder.Run("coverage", "--corpus", "corpus");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("\n4:1 left out: Told elsewhere.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Sentences: 1 of 4 covered, 3 left out, 0 open\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LinesOfTheListThatNoLongerHoldAreReported()
    {
        using InventedFolder folder = new();
        Write(folder, [Open + "0000000000000000\tOther words.", "example-times\t3\t1\t" + Digest("🕊🕊 قال السيد فلان: «وصل الوفد  المثال» يوم الأحد.") + "\tCovered.", "example-times\t9\t1\t0\tNowhere.", "nobody\t1\t1\t0\tNobody."]);
        ToolRun run = folder.Run("coverage", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("left-out.tsv(2): the sentence 4:1 of 'example-times' is another one now", run.Error, StringComparison.Ordinal);
        Assert.Contains("left-out.tsv(3): the sentence 3:1 of 'example-times' is covered", run.Error, StringComparison.Ordinal);
        Assert.Contains("left-out.tsv(4): the body of 'example-times' has no sentence 9:1", run.Error, StringComparison.Ordinal);
        Assert.Contains("left-out.tsv(5): there is no source 'nobody'", run.Error, StringComparison.Ordinal);

        Write(folder, ["example-times 4 1"]);
        Assert.Contains("left-out.tsv(2): a line has a source", folder.Run("coverage", "--corpus", "corpus").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PageShowsTheSpansAndSaysThatItIsPrivate()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("sources.yaml", InventedFolder.Sources(InventedFolder.Hash(InventedFolder.Text + "<b>&\n"), lines: 8));
        File.WriteAllText(Path.Combine(folder.Corpus, InventedFolder.Document), InventedFolder.Text + "<b>&\n");
        ToolRun run = folder.Run("coverage", "--corpus", "corpus", "--html", "page.html");
        Assert.StartsWith("page.html: a private copy, with the text of the documents\n", run.Output, StringComparison.Ordinal);
        string page = File.ReadAllText(Path.Combine(folder.Root, "page.html"));
        Assert.Contains("Do not publish it", page, StringComparison.Ordinal);
        Assert.Contains("<u title=\"doe-arrives: when, who\">&#128330;&#128330; قال السيد فلان</u>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"open\">a short stay.</span>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;&amp;", page, StringComparison.Ordinal);
    }

    private static string Digest(string words) => InventedFolder.Hash(words)[..16];

    private static void Write(InventedFolder folder, string[] lines) => folder.WriteFacts(LeftOutList.FileName, LeftOutList.Header + "\n" + string.Join('\n', lines) + "\n");
}
