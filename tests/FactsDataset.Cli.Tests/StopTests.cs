using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Tests;

/// <summary>A command that is asked to stop leaves nothing half-written.</summary>
public sealed class StopTests
{
    [Fact]
    public void StoppedCommandReturns130AndPrintsNothingMore()
    {
        using CancellationTokenSource stop = new();
        using StoppingStream output = new(stop);
        using StringWriter error = new();
        int exitCode = CommandLine.Run(["timeline", "--facts", Repository.Facts], Terminal.Of(output, error, 100, isTerminal: false, stop: stop.Token), stop.Token);
        Assert.Equal((130, string.Empty), (exitCode, error.ToString()));
        Assert.True(stop.IsCancellationRequested);
        Assert.InRange(output.Length, 1, 20_000);
    }

    [Fact]
    public void StoppedExportLeavesTheFileThatWasThere()
    {
        using TestFolder folder = new();
        string file = folder.Write("facts.json", "as before");
        using CancellationTokenSource stop = new();
        stop.Cancel();
        using MemoryStream output = new();
        using StringWriter error = new();
        int exitCode = CommandLine.Run(["export", "--facts", Repository.Facts, "-o", file], Terminal.Of(output, error, 100, isTerminal: false, stop: stop.Token), stop.Token);
        Assert.Equal((130, string.Empty), (exitCode, error.ToString()));
        Assert.Equal("as before", File.ReadAllText(file));
        Assert.Equal(["facts.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    /// <summary>Asks to stop when the first bytes come.</summary>
    private sealed class StoppingStream(CancellationTokenSource stop) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            stop.Cancel();
        }
    }
}
