using System.Text.Json;
using FactsDataset.Core.Json;
using FactsDataset.Generators.Tests.Use;

namespace FactsDataset.Generators.Tests.Json;

/// <summary>The document of a whole dataset holds what was renamed and taken back, too.</summary>
public class DatasetJsonTests
{
    private static readonly Lazy<JsonDocument> Document = new(static () => JsonDocument.Parse(DatasetJson.ToUtf8Bytes(RetiredDataset.Kinds)));

    private static JsonElement Root => Document.Value.RootElement;

    [Fact]
    public void EveryEntryStandsInOneListOfTheDocument()
    {
        Assert.Equal(["sources", "entities", "facts", "retracted", "former"], Members(Root));
        Assert.Equal(["the-letter"], Ids("sources"));
        Assert.Equal(["lower-mill", "upper-mill", "ada-brook", "the-players"], Ids("entities"));
        Assert.Equal(["brook-to-the-sea", "players-somewhere"], Ids("facts"));
        Assert.Equal(["old-fair"], Ids("retracted"));
    }

    [Fact]
    public void WhatWasTakenBackHasItsReason()
    {
        JsonElement fact = Root.GetProperty("retracted")[0];
        Assert.Equal(["kind", "id", "symbol", "when", "earliest", "latest", "known-by", "title", "aggregate", "evidence", "retracted"], Members(fact));
        Assert.Equal("""{"date":"2002-03-04","reason":"The letter was forged."}""", JsonSerializer.Serialize(fact.GetProperty("retracted")));
    }

    [Fact]
    public void FormerIdsStandInOrdinalOrderWithThePresentOnes() => Assert.Equal(
        """{"a-fair":"old-fair","fair":"old-fair","new-mill":"upper-mill"}""", JsonSerializer.Serialize(Root.GetProperty("former")));

    [Fact]
    public void ASymbolStandsRightBehindTheId()
    {
        JsonElement town = Root.GetProperty("entities")[1];
        Assert.Equal(["kind", "id", "symbol", "name"], Members(town));
        Assert.Equal("TheMill", town.GetProperty("symbol").GetString());
        Assert.DoesNotContain("symbol", Members(Root.GetProperty("entities")[0]));
    }

    [Fact]
    public void MissingKindsAreRefused() => Assert.Throws<ArgumentNullException>(static () => DatasetJson.ToUtf8Bytes(null!));

    private static string[] Ids(string list) => [.. Root.GetProperty(list).EnumerateArray().Select(static entry => entry.GetProperty("id").GetString()!)];

    private static string[] Members(JsonElement element) => [.. element.EnumerateObject().Select(static member => member.Name)];
}
