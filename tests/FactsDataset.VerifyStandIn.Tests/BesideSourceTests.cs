namespace FactsDataset.VerifyStandIn.Tests;

/// <summary>Verified as other projects' tests are: snapshots committed beside the source, no settings.</summary>
public sealed class BesideSourceTests
{
    [Fact]
    public Task TextIsFoundBesideItsTest() => Verify("one\ntwo\n");

    [Fact]
    public Task DirectoryIsRelativeToTheTest() => Verify("one").UseDirectory("Snapshots");

    [Fact]
    public Task GeneratedTreesAreFoundBesideTheirTest() =>
        Verify(new InMemoryGenerator { Sources = { ("Greeting.g.cs", "class Greeting\n{\n}\n") } }.Run());
}
