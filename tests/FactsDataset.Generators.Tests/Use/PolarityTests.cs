using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>What is said not to be so shows it wherever the fact turns up.</summary>
public class PolarityTests
{
    [Theory]
    [InlineData("Told", "Affirmed")]
    [InlineData("Bracketed", "Negated")]
    [InlineData("FirstLanguage", "Mixed")]
    [InlineData("Untrue", "Negated")] // the whole
    [InlineData("Inner", "Mixed")] // a group within a group
    [InlineData("Outer", "Negated")] // what stands in a negated group is negated with it
    [InlineData("Empty", "Affirmed")]
    public void PolarityIsWhatTheGroupsAmountTo(string tale, string polarity) => Chronicle.Data.Run($"""
        Assert.Equal(Polarity.{polarity}, Tales.{tale}.Polarity);
        Assert.Equal(Polarity.{polarity}, ((IFact)Tales.{tale}).Polarity);
        """);

    [Fact]
    public void AGroupSaysWhetherItIsNegated() => Chronicle.Data.Run("""
        Assert.False(((INegatable)Tales.Told.Deeds[0]).IsNegated);
        Assert.True(((INegatable)Tales.Bracketed.Deeds[0]).IsNegated);
        Assert.Equal(new[] { false, true }, Tales.FirstLanguage.Deeds.Select(deed => ((INegatable)deed).IsNegated));
        Assert.Equal(Polarity.Affirmed, Reports.AnnNorth.Polarity);
        """);

    [Fact]
    public void ListsOfReferrersShowIt() => Chronicle.Data.Run("""
        Assert.Equal(
            new[] { "tale bracketed: [not a list] | \\ \"x\" (negated)", "tale empty" },
            People.Ann.Tales.Select(tale => tale.ToString()));
        Assert.EndsWith("(negated in part)", Tales.FirstLanguage.ToString());
        """);

    [Fact]
    public void TheExportShowsIt()
    {
        Assert.Equal("negated", LanguageTests.ExportOf("outer").GetProperty("polarity").GetString());
        Assert.Equal("mixed", LanguageTests.ExportOf("inner").GetProperty("polarity").GetString());
        Assert.False(LanguageTests.ExportOf("told").TryGetProperty("polarity", out _));
    }
}
