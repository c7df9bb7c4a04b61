namespace FactsDataset.VerifyStandIn.Tests;

public sealed class FileFormatTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReceivedFileHasByteOrderMarkAndLineFeedsAlone()
    {
        await Failures.MessageOf(Verify("é\r\nb\rc\n", _folder.Settings()));

        byte[] expected = [0xEF, 0xBB, 0xBF, 0xC3, 0xA9, (byte)'\n', (byte)'b', (byte)'\n', (byte)'c', (byte)'\n'];
        Assert.Equal(expected, _folder.Bytes("FileFormatTests.ReceivedFileHasByteOrderMarkAndLineFeedsAlone.received.txt"));
    }

    [Theory]
    [InlineData("one\ntwo", true)]
    [InlineData("one\ntwo", false)]
    [InlineData("one\r\ntwo", true)]
    [InlineData("one\r\ntwo\r\n", false)]
    [InlineData("one\ntwo\n", true)]
    public async Task ByteOrderMarkLineEndsAndOneTrailingLineFeedAreForgiven(string accepted, bool byteOrderMark)
    {
        VerifySettings settings = _folder.Settings();
        settings.UseFileName("Forgiven");
        _folder.Write("Forgiven.verified.txt", accepted, byteOrderMark);

        await Verify("one\ntwo", settings);

        Assert.Equal(["Forgiven.verified.txt"], _folder.Names());
    }

    [Fact]
    public async Task EmptyAndMissingTextsAreWrittenAsWords()
    {
        await Failures.MessageOf(Verify("", _folder.Settings()).UseFileName("Empty"));
        await Failures.MessageOf(Verify((string?)null, _folder.Settings()).UseFileName("Missing"));

        Assert.Equal("emptyString", _folder.Text("Empty.received.txt"));
        Assert.Equal("null", _folder.Text("Missing.received.txt"));
    }
}
