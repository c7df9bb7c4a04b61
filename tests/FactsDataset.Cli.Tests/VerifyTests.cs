namespace FactsDataset.Cli.Tests;

public sealed class VerifyTests
{
    [Fact]
    public void TrueDigestsAreCounted()
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run("verify", "--corpus", "corpus");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "Sources: 1 of 1 match their documents in SHA-256 and number of lines, 0 failed\nSpans: 1 of 1 match their digests, 0 failed\n",
            run.Output);
    }

    [Fact]
    public void OneWrongDigitFailsAtItsLineAndColumn()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("doe", new string('0', 16)));
        ToolRun run = folder.Run("verify", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("facts/arrivals.yaml(8,56): error FACT4003: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("Spans: 0 of 1 match their digests, 1 failed", run.Lines[^1]);
    }

    [Fact]
    public void SpansOfAnotherDocumentAreNotLookedAt()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("sources.yaml", InventedFolder.Sources(InventedFolder.Hash("another text")));
        ToolRun run = folder.Run("verify", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("facts/sources.yaml(8,13): error FACT4003: ", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Sources: 0 of 1 ", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("Spans: 0 of 1 match their digests, 0 failed, 1 not looked at", run.Lines[2]);
    }

    [Fact]
    public void WrongNumberOfLinesFails()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("sources.yaml", InventedFolder.Sources(InventedFolder.Hash(InventedFolder.Text), lines: 8));
        ToolRun run = folder.Run("verify", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("facts/sources.yaml(9,12): error FACT4002: ", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void MissingDocumentFailsWhereItIsNamed()
    {
        using InventedFolder folder = new();
        File.Move(Path.Combine(folder.Corpus, InventedFolder.Document), Path.Combine(folder.Corpus, "other.txt"));
        ToolRun run = folder.Run("verify", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("facts/sources.yaml(7,15): error FACT4004: ", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentThatIsNotUtf8IsNamed()
    {
        using InventedFolder folder = new();
        File.WriteAllBytes(Path.Combine(folder.Corpus, InventedFolder.Document), [0x41, 0xE9, 0x0A]);
        ToolRun run = folder.Run("verify", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'example.txt' is not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SpansOfAnUnknownSourceAreNotPassedOver()
    {
        using InventedFolder folder = new();
        File.Delete(Path.Combine(folder.Facts, "sources.yaml"));
        ToolRun run = folder.Run("verify", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FACT3001: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 span of unknown or unreadable sources not looked at\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyOrMissingCorpusIsAFailure()
    {
        using InventedFolder folder = new();
        string empty = Directory.CreateDirectory(Path.Combine(folder.Root, "empty")).FullName;
        Assert.Contains("holds no document", folder.Run("verify", "--corpus", empty).Error, StringComparison.Ordinal);
        ToolRun missing = folder.Run("verify", "--corpus", "nowhere");
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("no corpus folder 'nowhere'", missing.Error, StringComparison.Ordinal);
    }
}
