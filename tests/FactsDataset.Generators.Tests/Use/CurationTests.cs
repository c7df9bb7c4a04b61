using System.Text.Json;
using FactsDataset.Core.Json;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>What every fact says beside what happened: by when it was known, who coded it, whether it stands for many.</summary>
public class CurationTests
{
    [Theory]
    [InlineData("AnnNorth", "2001-05-20")] // the source
    [InlineData("BenNorth", "2001-05-03")] // the last day on which it can have been said
    [InlineData("BenSouth", "2001-05-21")] // an open end bounds nothing
    [InlineData("CatCopy", "2001-06-30")] // the last day of the month
    public void KnownByIsTheEarliestLastDay(string report, string day) => Chronicle.Data.Run($"""
        Assert.Equal("{day}", Reports.{report}.KnownBy!.ToString());
        Assert.Same(Reports.{report}.KnownBy, ((IFact)Reports.{report}).KnownBy);
        """);

    [Fact]
    public void NothingIsKnownWhereNothingBoundsIt() => Chronicle.Data.Run("Assert.Null(Reports.BenCopy.KnownBy);");

    [Fact]
    public void KnownByIsNotMixedWithWhen() => Chronicle.Data.Run("""
        Assert.Null(Reports.AnnNorth.When);
        Assert.Equal("1999", Reports.BenNorth.When!.ToString());
        """);

    [Fact]
    public void WhoCodedAndReviewedIsRead() => Chronicle.Data.Run("""
        IFact fact = Reports.BenNorth;
        Assert.Equal("2002-01-01, jd", fact.Coded!.ToString());
        Assert.Equal(new[] { "2002-02", "2002-03-01, Dr ⟨x⟩ | y" }, fact.Reviewed.Select(review => review.ToString()));
        Assert.Null(Reports.AnnNorth.Coded);
        Assert.Empty(Reports.AnnNorth.Reviewed);
        Assert.Equal("B (Letters A to F)", ((ISource)Issues.North1).Reliability!.ToString());
        Assert.Null(Issues.South1.Reliability);
        """);

    [Fact]
    public void RecurrenceIsUnsetWhereNobodySays() => Chronicle.Data.Run("""
        Assert.Null(Reports.AnnNorth.Recurrence);
        Assert.False(Reports.AnnNorth.Aggregate);
        Assert.Equal(Recurrence.Ongoing, ((IFact)Reports.BenNorth).Recurrence);
        Assert.True(((IFact)Reports.BenNorth).Aggregate);
        """);

    [Fact]
    public void CoordinatesKeepEveryDigit() => Chronicle.Data.Run("""
        Assert.Null(Towns.Nowhere.At);
        Assert.Equal(-12.50m, Towns.HighTown.At!.Latitude);
        Assert.Equal("-12.50, 180", Towns.HighTown.At.ToString());
        Assert.Null(Towns.HighTown.At.Precision);
        Assert.Equal("0.000001, -0.5 (within 2500 m)", Towns.LowTown.At!.ToString());
        Assert.Equal(new[] { "https://example.org/low-town?id=1", "http://example.com/2" }, Towns.LowTown.SameAs.Select(address => address.OriginalString));
        string json = JsonSerializer.Serialize(Towns.LowTown.At);
        Assert.Equal("{\"latitude\":0.000001,\"longitude\":-0.5,\"precision\":2500}", json);
        Assert.Equal(Towns.LowTown.At, JsonSerializer.Deserialize<Coordinates>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Coordinates>("{\"latitude\":90.1,\"longitude\":0}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Coordinates>("{\"latitude\":1}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Coordinates>("{\"latitude\":1,\"longitude\":1,\"precision\":-1}"));
        """);

    [Fact]
    public void TheExportHoldsAllOfIt()
    {
        JsonElement root = JsonDocument.Parse(DatasetJson.ToUtf8Bytes(Chronicle.Data.Kinds)).RootElement;
        JsonElement fact = root.GetProperty("facts").EnumerateArray().Single(static item => item.GetProperty("id").GetString() == "ben-north");
        Assert.Equal("2001-05-03", fact.GetProperty("known-by").GetString());
        Assert.True(fact.GetProperty("aggregate").GetBoolean());
        Assert.Equal("""{"on":"2002-01-01","by":"jd"}""", fact.GetProperty("coded").GetRawText().Replace("\n", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal));
        Assert.Equal(2, fact.GetProperty("reviewed").GetArrayLength());
        Assert.False(root.GetProperty("facts").EnumerateArray().Single(static item => item.GetProperty("id").GetString() == "ben-copy").TryGetProperty("known-by", out _));
        Assert.Equal("Letters A to F", root.GetProperty("sources")[3].GetProperty("reliability").GetProperty("scale").GetString());
    }
}
