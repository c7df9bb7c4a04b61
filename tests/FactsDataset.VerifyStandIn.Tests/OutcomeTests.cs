namespace FactsDataset.VerifyStandIn.Tests;

public sealed class OutcomeTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NewSnapshotFailsAndIsWrittenAsReceivedOnly()
    {
        const string Name = "OutcomeTests.NewSnapshotFailsAndIsWrittenAsReceivedOnly";

        string message = await Failures.MessageOf(Verify("first line\nsecond line", _folder.Settings()));

        Assert.Equal([$"{Name}.received.txt"], _folder.Names());
        Assert.Equal("first line\nsecond line", _folder.Text($"{Name}.received.txt"));
        Assert.Contains("New:\n", message, StringComparison.Ordinal);
        Assert.Contains("first line\nsecond line", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MismatchFailsWithBothTextsAndLeavesTheVerifiedFileAlone()
    {
        const string Name = "OutcomeTests.MismatchFailsWithBothTextsAndLeavesTheVerifiedFileAlone";
        _folder.Write($"{Name}.verified.txt", "what was accepted");
        byte[] before = _folder.Bytes($"{Name}.verified.txt");

        for (int attempt = 0; attempt < 2; attempt++)
        {
            string message = await Failures.MessageOf(Verify("what came now", _folder.Settings()));

            Assert.Contains("NotEqual:\n", message, StringComparison.Ordinal);
            Assert.Contains("what was accepted", message, StringComparison.Ordinal);
            Assert.Contains("what came now", message, StringComparison.Ordinal);
            Assert.Equal([$"{Name}.received.txt", $"{Name}.verified.txt"], _folder.Names());
            Assert.Equal("what came now", _folder.Text($"{Name}.received.txt"));
            Assert.Equal(before, _folder.Bytes($"{Name}.verified.txt"));
        }
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("text ")]
    [InlineData(" text")]
    [InlineData("text\n\n")]
    [InlineData("tex")]
    public async Task EveryOtherCharacterCounts(string accepted)
    {
        VerifySettings settings = _folder.Settings();
        settings.UseFileName("Counted");
        _folder.Write("Counted.verified.txt", accepted);

        await Failures.MessageOf(Verify("text", settings));
    }

    [Fact]
    public async Task LineFeedThatIsMissingInTheVerifiedFileFails()
    {
        _folder.Write("OutcomeTests.LineFeedThatIsMissingInTheVerifiedFileFails.verified.txt", "text");

        await Failures.MessageOf(Verify("text\n", _folder.Settings()));
    }

    [Fact]
    public async Task MatchPassesAndNamesItsFile()
    {
        const string Name = "OutcomeTests.MatchPassesAndNamesItsFile.verified.txt";
        _folder.Write(Name, "text");

        VerifyResult result = await Verify("text", _folder.Settings());

        Assert.Equal([Name], result.Files.Select(Path.GetFileName));
        Assert.Equal([Name], _folder.Names());
    }

    [Fact]
    public async Task AcceptedReceivedFilePasses()
    {
        await Failures.MessageOf(Verify("a\r\nb\rc\n", _folder.Settings()));
        _folder.Accept();

        await Verify("a\r\nb\rc\n", _folder.Settings());
    }

    [Fact]
    public async Task PassingRunDeletesItsStaleReceivedFilesOnly()
    {
        const string Name = "OutcomeTests.PassingRunDeletesItsStaleReceivedFilesOnly";
        _folder.Write($"{Name}.verified.txt", "text");
        _folder.Write($"{Name}.received.txt", "older text");
        _folder.Write($"{Name}#part.received.cs", "older part");
        _folder.Write($"{Name}Too.received.txt", "another test's");

        await Verify("text", _folder.Settings());

        Assert.Equal([$"{Name}.verified.txt", $"{Name}Too.received.txt"], _folder.Names());
    }

    [Theory]
    [InlineData("OutcomeTests.OrphanFailsAndStays#part.verified.cs")]
    [InlineData("OutcomeTests.OrphanFailsAndStays.verified.json")]
    public async Task OrphanFailsAndStays(string orphan)
    {
        _folder.Write("OutcomeTests.OrphanFailsAndStays.verified.txt", "text");
        _folder.Write(orphan, "no longer produced");

        string message = await Failures.MessageOf(Verify("text", _folder.Settings()));

        Assert.Contains($"Delete:\n  - {orphan}\n", message, StringComparison.Ordinal);
        Assert.Equal("no longer produced", _folder.Text(orphan));
    }

    [Fact]
    public async Task SnapshotOfAnotherTestIsNoOrphan()
    {
        const string Name = "OutcomeTests.SnapshotOfAnotherTestIsNoOrphan";
        _folder.Write($"{Name}.verified.txt", "text");
        _folder.Write($"{Name}Either.verified.txt", "another test's");
        _folder.Write($"{Name}_case=2.verified.txt", "another case's");

        await Verify("text", _folder.Settings());
    }

    [Fact]
    public async Task EmptyFileOfADiffToolCountsAsNoSnapshot()
    {
        const string Name = "OutcomeTests.EmptyFileOfADiffToolCountsAsNoSnapshot.verified.txt";
        _folder.Write(Name, "", byteOrderMark: false);

        string message = await Failures.MessageOf(Verify("text", _folder.Settings()));

        Assert.Contains("New:\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondVerificationOfOnePrefixIsRefused()
    {
        const string Name = "OutcomeTests.SecondVerificationOfOnePrefixIsRefused.verified.txt";
        _folder.Write(Name, "text");
        string directory = _folder.Settings().Directory!;

        await Verify("text").UseDirectory(directory);
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => Verify("text").UseDirectory(directory).ToTask());

        Assert.Contains("The prefix has already been used", failure.Message, StringComparison.Ordinal);
    }
}
