namespace FactsDataset.Generators.Tests.Use;

/// <summary>Whoever knows no kind sees what was renamed, taken back, and called otherwise.</summary>
public class RetiredTests
{
    [Fact]
    public void AKindTellsWhatWasTakenBack() => RetiredDataset.Run("""
        KindTable trips = Dataset.Kinds.Single(kind => kind.Kind == "trip");
        Assert.Equal(new[] { "brook-to-the-sea", "players-somewhere" }, trips.Entries.Select(entry => entry.Id));
        Assert.Same(Trips.Find("old-fair"), Assert.Single(trips.Retracted));
        Assert.All(Dataset.Kinds.Where(kind => kind != trips), kind => Assert.Empty(kind.Retracted));
        """);

    [Fact]
    public void AKindTellsFormerIdsWithThePresentOnes() => RetiredDataset.Run("""
        KindTable trips = Dataset.Kinds.Single(kind => kind.Kind == "trip");
        KindTable towns = Dataset.Kinds.Single(kind => kind.Kind == "town");
        Assert.Equal(new[] { "a-fair", "fair" }, trips.Former.Keys);
        Assert.Equal("old-fair", trips.Former["fair"]);
        Assert.Equal("upper-mill", towns.Former["new-mill"]);
        Assert.Empty(Dataset.Kinds.Single(kind => kind.Kind == "person").Former);
        """);

    [Fact]
    public void AKindTellsWhichMembersAreNotCalledAfterTheirIds() => RetiredDataset.Run("""
        Assert.Equal("TheMill", Dataset.Kinds.Single(kind => kind.Kind == "town").Symbols["upper-mill"]);
        Assert.Equal("TheFair", Dataset.Kinds.Single(kind => kind.Kind == "trip").Symbols["old-fair"]);
        Assert.Empty(Dataset.Kinds.Single(kind => kind.Kind == "letter").Symbols);
        """);

    [Fact]
    public void TheAssemblyNamesItsDataset() => RetiredDataset.Run("""
        object attribute = Assert.Single(typeof(Trip).Assembly.GetCustomAttributes(typeof(FactsDataset.Core.Packing.FactDatasetAttribute), false));
        Assert.Same(typeof(Dataset), ((FactsDataset.Core.Packing.FactDatasetAttribute)attribute).Dataset);
        """);
}
