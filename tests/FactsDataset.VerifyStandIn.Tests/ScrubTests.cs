namespace FactsDataset.VerifyStandIn.Tests;

public sealed class ScrubTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task LinesAreReplacedBeforeTheyAreCompared()
    {
        _folder.Write("Scrubbed.verified.txt", "version N\nkept\n");
        await Verify("version 1.2.3\nkept\n", Settings()).ScrubLinesWithReplace(static line => line.Replace("1.2.3", "N", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LineThatBecomesNullIsLeftOut()
    {
        _folder.Write("Scrubbed.verified.txt", "first\nlast");
        await Verify("first\nsecond\nlast", Settings()).ScrubLinesWithReplace(static line => line == "second" ? null : line);
    }

    [Fact]
    public async Task WhatWasCalledLastGoesFirst()
    {
        _folder.Write("Scrubbed.verified.txt", "c");
        VerifySettings settings = Settings();
        settings.ScrubLinesWithReplace(static line => line == "b" ? "c" : line);
        settings.ScrubLinesWithReplace(static line => line == "a" ? "b" : line);
        await Verify("a", settings);
    }

    [Fact]
    public async Task WhatIsReceivedIsScrubbedToo()
    {
        await Failures.MessageOf(Verify("a", Settings()).ScrubLinesWithReplace(static _ => "b"));
        Assert.Equal("b", _folder.Text("Scrubbed.received.txt"));
    }

    private VerifySettings Settings()
    {
        VerifySettings settings = _folder.Settings();
        settings.UseFileName("Scrubbed");
        return settings;
    }
}
