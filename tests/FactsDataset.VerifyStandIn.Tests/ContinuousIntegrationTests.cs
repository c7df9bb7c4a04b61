namespace FactsDataset.VerifyStandIn.Tests;

public sealed class ContinuousIntegrationTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();
    private readonly string? _previous = Environment.GetEnvironmentVariable("CI");

    public ContinuousIntegrationTests()
    {
        Environment.SetEnvironmentVariable("CI", "true");
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("CI", _previous);
        _folder.Dispose();
    }

    [Fact]
    public async Task BuildServerAcceptsNothing()
    {
        _folder.Write("Accepted.verified.txt", "what was accepted");

        await Failures.MessageOf(Verify("what came now", _folder.Settings()).UseFileName("Accepted"));
        await Failures.MessageOf(Verify("a new text", _folder.Settings()).UseFileName("New"));

        Assert.Equal(["Accepted.received.txt", "Accepted.verified.txt", "New.received.txt"], _folder.Names());
        Assert.Equal("what was accepted", _folder.Text("Accepted.verified.txt"));
    }
}
