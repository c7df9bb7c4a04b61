using FactsDataset.Compiler;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Snapshots;

/// <summary>What is generated, for people to read. The files beside this one are how a change of it is reviewed.</summary>
public class SnapshotTests
{
    private static readonly string Version = $"\"FactsDataset.Generators\", \"{CompilerVersion.Text}\"";

    /// <summary>A new version alone changes no snapshot.</summary>
    [Fact]
    public async Task GeneratedSourcesOfATinyDataset() => await Verify(Tiny.Project.Run().Driver)
        .ScrubLinesWithReplace(static line => line.Replace(Version, "\"FactsDataset.Generators\", \"VERSION\"", StringComparison.Ordinal));

    [Fact]
    public Task DiagnosticsOfABrokenDataset() => Verify(string.Join('\n', Determinism.Broken.Project.Run().Diagnostics));
}
