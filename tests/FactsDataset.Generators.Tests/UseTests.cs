using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests;

public class UseTests
{
    private static readonly LoadedDataset Data = Example.Project.Run().Load();

    [Fact]
    public void Works() => Data.Run("""
        Assert.Equal("grey-gull-outward", Voyages.Find("grey-gull-outward")!.Id);
        """);
}
