using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Snapshots;

/// <summary>What is generated, for people to read. The files beside this one are how a change of it is reviewed.</summary>
public class SnapshotTests
{
    [Fact]
    public Task GeneratedSourcesOfATinyDataset() => Verify(Tiny.Project.Run().Driver);

    [Fact]
    public Task DiagnosticsOfABrokenDataset() => Verify(string.Join('\n', Determinism.Broken.Project.Run().Diagnostics));
}
