namespace FactsDataset.Cli.Tests;

public sealed class CiteTests
{
    [Fact]
    public void EvidenceCountsCodePointsAndPassesVerify()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "السيد فلان", "--for", "who,when");
        string digest = InventedFolder.Hash("السيد فلان")[..16];
        Assert.Equal(
            (0, $"- {{ source: example-times, at: \"3:7-17\", digest: \"{digest}\", for: [who, when] }}\n", string.Empty),
            (run.ExitCode, run.Output, run.Error));

        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("doe", digest).Replace("3:0-17", "3:7-17", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run("verify", "--corpus", "corpus").ExitCode);
    }

    [Theory]
    [InlineData("وصل الوفد المثال")]
    [InlineData("  وصل \n الوفد\tالمثال ")]
    public void RunsOfWhiteSpaceCountAlike(string text)
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, text);
        Assert.Contains(InventedFolder.Hash("وصل الوفد  المثال")[..16], run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOverTheEndOfALineHasAnItemForEachLine()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "had been a short");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("at: \"5:3-11\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("at: \"6:0-7\"", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("runs over the end of a line", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPlaceInTheBodyIsShown()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "delegation");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("stands 2 times", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOutsideTheBodyIsNotCited()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "Front page");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("outside the body", run.Error, StringComparison.Ordinal);
        Assert.Contains("2:0-10", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TextThatStandsNowhereIsAFailure()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "zebra crossing");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("stands nowhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherHamzaIsANearMissThatIsNamed()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "يوم الاحد");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(U+0623), the text", run.Error, StringComparison.Ordinal);
        Assert.Contains("(U+0627)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereAQuotationPartsFromTheTextIsShown()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "delegation of Examplia stayed");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("goes on 'left', and the text 'stayed'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownSourceIsMetWithTheNearest()
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run("cite", "exemple-times", "delegation", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("did you mean 'example-times'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsCitedFromAnotherDocument()
    {
        using InventedFolder folder = new();
        File.AppendAllText(Path.Combine(folder.Corpus, InventedFolder.Document), "More.\n");
        ToolRun run = Cite(folder, "delegation");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("SHA-256", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void EmptyTextIsAUsageError(string text)
    {
        using InventedFolder folder = new();
        Assert.Equal(2, Cite(folder, text).ExitCode);
    }

    [Fact]
    public void TextMayStartWithAnAtSign()
    {
        using InventedFolder folder = new();
        Assert.Contains("stands nowhere", Cite(folder, "@delegation").Error, StringComparison.Ordinal);
    }

    private static ToolRun Cite(InventedFolder folder, string text, params string[] more) =>
        folder.Run(["cite", "example-times", text, "--corpus", "corpus", .. more]);
}
