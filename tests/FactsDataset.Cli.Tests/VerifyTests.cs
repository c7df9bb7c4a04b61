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
        Assert.Equal("facts/arrivals.yaml(8,38): 3:0-17 of example-times still holds", run.Lines[1]);
        Assert.StartsWith("Sources: 0 of 1 ", run.Lines[2], StringComparison.Ordinal);
        Assert.Equal("Spans: 0 of 1 match their digests, 0 failed, 1 not looked at", run.Lines[3]);
    }

    [Fact]
    public void SpansOfAChangedDocumentAreFoundAgainAndWritten()
    {
        using InventedFolder folder = new();
        WriteDocument(folder, "A menu\n" + InventedFolder.Text);
        ToolRun run = folder.Run("verify", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("facts/arrivals.yaml(8,38): 3:0-17 of example-times holds elsewhere, at 4:0-17; --update writes that\n", run.Output, StringComparison.Ordinal);

        ToolRun update = folder.Run("verify", "--update", "--corpus", "corpus");
        Assert.Equal(0, update.ExitCode);
        Assert.Equal("facts/arrivals.yaml(8,38): 3:0-17 is 4:0-17 now", update.Lines[0]);
        Assert.Contains("has 8 lines now", update.Output, StringComparison.Ordinal);
        Assert.Contains("the lines 3-6 of the body are 4-7 now", update.Output, StringComparison.Ordinal);
        Assert.Contains("at: \"4:0-17\"", File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check", "--corpus", "corpus").ExitCode);
    }

    [Theory]
    [InlineData("قال السيد فلان", "قال السيد علان", "is gone")]
    [InlineData("Footer", "🕊🕊 قال السيد فلان", "stands 2 times now, at 3:0-17, 7:0-17")]
    public void WhatIsGoneOrStandsTwiceIsLeftAsItIs(string old, string text, string said)
    {
        using InventedFolder folder = new();
        WriteDocument(folder, InventedFolder.Text.Replace(old, text, StringComparison.Ordinal));
        folder.WriteFacts("arrivals.yaml", File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")).Replace("3:0-17", "4:0-17", StringComparison.Ordinal));
        string before = File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml"));
        ToolRun run = folder.Run("verify", "--update", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")));
    }

    [Fact]
    public void OneSourceOrThoseAtHandCanBeLookedAtAlone()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("sources.yaml", InventedFolder.Sources(InventedFolder.Hash(InventedFolder.Text)) + "\n" + InventedFolder.Sources(InventedFolder.Hash("x"))
            .Split("entries:\n")[1].Replace("example-times", "other", StringComparison.Ordinal).Replace("example.txt", "other.txt", StringComparison.Ordinal));
        Assert.Equal(1, folder.Run("verify", "--corpus", "corpus").ExitCode);
        ToolRun partial = folder.Run("verify", "--partial", "--corpus", "corpus");
        Assert.Equal((0, "1 document not at hand"), (partial.ExitCode, partial.Lines[^1]));
        Assert.Equal(0, folder.Run("verify", "--source", "example-times", "--corpus", "corpus").ExitCode);
        Assert.Equal(1, folder.Run("verify", "--source", "other", "--corpus", "corpus").ExitCode);
        Assert.Contains("did you mean 'other'?", folder.Run("verify", "--source", "othr", "--corpus", "corpus").Error, StringComparison.Ordinal);
    }

    private static void WriteDocument(InventedFolder folder, string text) => File.WriteAllText(Path.Combine(folder.Corpus, InventedFolder.Document), text);

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
