namespace FactsDataset.VerifyStandIn.Tests.StandInOnly;

/// <summary>What Verify can do and the stand-in says that it can't.</summary>
public sealed class RefusalTests
{
    [Fact]
    public async Task ObjectThatIsNoTextIsRefused() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Verify(new List<int> { 1 }).ToTask());

    [Theory]
    [InlineData(1)]
    public async Task TimeOfDayInANameIsRefused(int ticks) =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Verify("x").UseParameters(new TimeOnly(ticks)).ToTask());

    [Fact]
    public async Task SourcePathThatIsNotThereIsRefused()
    {
        DirectoryNotFoundException failure = await Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => Verify("x", settings: null, sourceFile: "/_/tests/Mapped.cs").ToTask());

        Assert.Contains("PathMap", failure.Message, StringComparison.Ordinal);
    }
}
