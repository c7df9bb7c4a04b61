using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>Whether two facts are independent is derived from their chains and from where their sources come from.</summary>
public class CorroborationTests
{
    [Theory]
    [InlineData("Reports.AnnNorth", "Reports.BenSouth", "Yes")] // nothing in common
    [InlineData("Reports.AnnNorth", "Reports.AnnSouth", "No")] // one speaker
    [InlineData("Reports.AnnNorth", "Reports.BenNorth", "Possibly")] // one publisher
    [InlineData("Reports.AnnSouth", "Reports.BenSouth", "Possibly")] // one source
    [InlineData("Reports.AnnNorth", "Reports.VoiceSouth", "Possibly")] // a link without a name
    [InlineData("Reports.AnnNorth", "Reports.AnnNorth", "No")] // itself
    [InlineData("Reports.CatCopy", "Reports.BenCopy", "No")] // taken from it through another
    [InlineData("Reports.CatWired", "Reports.BenSouth", "No")] // taken from a publisher of the other
    [InlineData("Reports.CatWired", "Reports.AnnNorth", "Yes")]
    [InlineData("Reports.CatCopy", "Reports.CatWired", "No")]
    [InlineData("Sightings.Bare", "Reports.AnnNorth", "Yes")] // a chain in the evidence
    [InlineData("Sightings.Bare", "Reports.CatCopy", "No")]
    public void IndependenceIsDerivedAndTheSameBothWays(string left, string right, string expected) => Chronicle.Data.Run($"""
        Assert.Equal(Certainty.{expected}, {left}.IsIndependentOf({right}));
        Assert.Equal(Certainty.{expected}, {right}.IsIndependentOf({left}));
        """);

    [Fact]
    public void CirclesOfReprintsEnd() => Chronicle.Data.Run("""
        Assert.True(Issues.Copy1.IsTakenFrom(Issues.Copy2));
        Assert.True(Issues.Copy1.IsTakenFrom(Issues.Copy3));
        Assert.False(Issues.Copy1.IsTakenFrom(Issues.Copy1));
        Assert.False(Issues.Copy1.IsTakenFrom(Issues.North1));
        Assert.True(Issues.Wired.IsTakenFrom(Issues.South1));
        Assert.False(Issues.South1.IsTakenFrom(Issues.Wired));
        """);

    [Fact]
    public void PublishersAndOriginsAreFoundWhateverTheSchemaCallsThem() => Chronicle.Data.Run("""
        ISource south = Issues.South1;
        Assert.Equal(new[] { "south", "agency" }, south.Publishers.Select(entity => entity.Id));
        Assert.Empty(south.TakenFrom);
        Assert.Equal(new[] { "copy-2" }, ((ISource)Issues.Copy1).TakenFrom.Select(entity => entity.Id));
        Assert.Equal(new[] { "agency" }, ((ISource)Issues.Wired).TakenFrom.Select(entity => entity.Id));
        """);
}
