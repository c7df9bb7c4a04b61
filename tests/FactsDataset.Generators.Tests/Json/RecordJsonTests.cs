using FactsDataset.Generators.Tests.Use;

namespace FactsDataset.Generators.Tests.Json;

/// <summary>System.Text.Json writes generated records without being told anything, and reads them by their ids.</summary>
public class RecordJsonTests
{
    [Fact]
    public void EveryRecordIsTheObjectThatTheDocumentHas() => Run("""
        JsonElement root = JsonDocument.Parse(FactsDataset.Core.Json.DatasetJson.ToUtf8Bytes(Dataset.Kinds)).RootElement;
        foreach (JsonElement expected in new[] { "sources", "entities", "facts" }.SelectMany(list => root.GetProperty(list).EnumerateArray()))
        {
            object entry = Dataset.Find(expected.GetProperty("id").GetString())!;
            string text = JsonSerializer.Serialize(expected);
            Assert.Equal(text, JsonSerializer.Serialize(entry));
            Assert.Equal(text, JsonSerializer.Serialize((IEntry)entry));
        }

        Assert.Equal(JsonSerializer.Serialize(Voyages.GreyGullHome), JsonSerializer.Serialize<IFact>(Voyages.GreyGullHome));
        Assert.Equal(JsonSerializer.Serialize(Companies.GullLine), JsonSerializer.Serialize<IParty>(Companies.GullLine));
        Assert.Equal(JsonSerializer.Serialize(Companies.GullLine), JsonSerializer.Serialize<IEntity>(Companies.GullLine));
        Assert.Equal(JsonSerializer.Serialize(Letters.LetterFromSkerry), JsonSerializer.Serialize<ISource>(Letters.LetterFromSkerry));
        """);

    [Fact]
    public void ReferencesAreIdsSoThatNothingWalksInCircles() => Run("""
        JsonElement voyage = JsonSerializer.SerializeToElement(Voyages.GreyGullOutward);
        Assert.Equal("grey-gull-home", voyage.GetProperty("part-of").GetString());
        Assert.Equal("grey-gull-outward", JsonSerializer.SerializeToElement(Voyages.GreyGullHome).GetProperty("part-of").GetString());
        Assert.Equal("ada-brook", voyage.GetProperty("crew")[0].GetProperty("who").GetString());
        Assert.Equal("2nd-mate", voyage.GetProperty("crew")[0].GetProperty("duty").GetString());
        Assert.Equal("1801-05-09", voyage.GetProperty("earliest").GetString());
        Assert.Equal(2.50m, voyage.GetProperty("draught").GetDecimal());
        """);

    [Fact]
    public void ATableIsTheArrayOfItsEntries() => Run("""
        JsonElement voyages = JsonSerializer.SerializeToElement(Voyages.All);
        Assert.Equal(Voyages.All.Select(voyage => voyage.Id), voyages.EnumerateArray().Select(voyage => voyage.GetProperty("id").GetString()));
        Assert.Equal("[" + string.Join(",", Places.All.Select(place => JsonSerializer.Serialize(place))) + "]", JsonSerializer.Serialize(Places.All));
        Assert.Equal("[]", JsonSerializer.Serialize(Lighthouses.All));
        Assert.Equal(JsonSerializer.Serialize(Places.All), JsonSerializer.Serialize<object>(Places.All));
        """);

    [Fact]
    public void FactsOfManyKindsStandInOneArray() => Run("""
        JsonElement facts = JsonSerializer.SerializeToElement(Facts.All);
        Assert.Equal(Facts.All.Select(fact => (fact.Kind, fact.Id)), facts.EnumerateArray()
            .Select(fact => (fact.GetProperty("kind").GetString()!, fact.GetProperty("id").GetString()!)));
        Assert.Equal(facts.GetRawText(), JsonSerializer.Serialize<IReadOnlyList<IFact>>(Facts.All));
        Assert.Equal(facts.GetRawText(), JsonSerializer.Serialize(Facts.All.ToList()));
        """);

    [Fact]
    public void ListsAndGroupsOfARecordCanBeWritten() => Run("""
        Assert.Equal(JsonSerializer.Serialize(new[] { Voyages.GreyGullOutward, Voyages.GreyGullHome }), JsonSerializer.Serialize(Places.Skerry.Calls));
        Assert.Equal("{\"described\":\"nobody\",\"duty\":\"sailor\",\"paid\":true,\"berths\":1,\"nickname\":\"no name\"}", JsonSerializer.Serialize(Voyages.TheHulk.Crew[0]));
        JsonElement voyage = JsonSerializer.SerializeToElement(Voyages.GreyGullOutward);
        Assert.Equal(voyage.GetProperty("crew").GetRawText(), JsonSerializer.Serialize(Voyages.GreyGullOutward.Crew));
        Assert.Equal(voyage.GetProperty("evidence").GetRawText(), JsonSerializer.Serialize(Voyages.GreyGullOutward.Evidence));
        Assert.Equal(voyage.GetProperty("relations").GetRawText(), JsonSerializer.Serialize(Voyages.GreyGullOutward.Relations));
        Assert.Equal(voyage.GetProperty("variants").GetRawText(), JsonSerializer.Serialize(Voyages.GreyGullOutward.Variants));
        Assert.Equal(voyage.GetProperty("dating").GetRawText(), JsonSerializer.Serialize(Voyages.GreyGullOutward.Dating));
        Assert.Equal(voyage.GetProperty("motto").GetRawText(), JsonSerializer.Serialize(Voyages.GreyGullOutward.Motto));
        Assert.Equal(voyage.GetProperty("price").GetRawText(), JsonSerializer.Serialize(Voyages.GreyGullOutward.Price));
        Assert.Equal(JsonSerializer.SerializeToElement(Promises.GullPromise).GetProperty("said").GetRawText(), JsonSerializer.Serialize(Promises.GullPromise.Said));
        Assert.Equal(JsonSerializer.SerializeToElement(People.AdaBrook).GetProperty("names").GetRawText(), JsonSerializer.Serialize(People.AdaBrook.Names));
        Assert.Equal(JsonSerializer.SerializeToElement(Places.Skerry).GetProperty("pages").GetRawText(), JsonSerializer.Serialize(Places.Skerry.Pages));
        Assert.StartsWith("[{\"Kind\":\"voyage\",", JsonSerializer.Serialize(Dataset.Kinds), StringComparison.Ordinal);
        """);

    [Fact]
    public void ArabicComesThroughIntact() => Run("""
        string motto = "ريح طيبة";
        JsonSerializerOptions plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Assert.Contains(motto, JsonSerializer.Serialize(Voyages.GreyGullOutward, plain));
        Assert.Equal(motto, JsonSerializer.SerializeToElement(Voyages.GreyGullOutward).GetProperty("motto").GetProperty("ar").GetString());
        Assert.Equal(motto, JsonSerializer.Deserialize<LocalizedText>(JsonSerializer.Serialize(Voyages.GreyGullOutward.Motto))!["ar"]);
        """);

    [Fact]
    public void WhatIsReadIsTheInstanceOfTheDataset() => Run("""
        foreach (Voyage voyage in Voyages.All)
        {
            Assert.Same(voyage, JsonSerializer.Deserialize<Voyage>(JsonSerializer.Serialize(voyage)));
        }

        Assert.Same(Places.Skerry, JsonSerializer.Deserialize<Place>("\"skerry\""));
        Assert.Same(Places.Skerry, JsonSerializer.Deserialize<Place>("{\"name\":[{\"id\":\"x\"}],\"id\":\"skerry\",\"more\":{\"id\":\"y\"}}"));
        Assert.Same(Companies.GullLine, JsonSerializer.Deserialize<IParty>("\"gull-line\""));
        Assert.Same(People.AdaBrook, JsonSerializer.Deserialize<IParty>(JsonSerializer.Serialize<IParty>(People.AdaBrook)));
        Assert.Null(JsonSerializer.Deserialize<Place>("null"));
        Assert.Equal(Voyages.All, JsonSerializer.Deserialize<List<Voyage>>(JsonSerializer.Serialize(Voyages.All)));
        """);

    [Fact]
    public void AnUnknownIdIsNamed() => Run("""
        Assert.Contains("'atlantis'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Place>("\"atlantis\"")).Message);
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Place[]>("[\"skerry\", {\"id\": \"gull-line\"}]"));
        Assert.Contains("'gull-line'", exception.Message);
        Assert.Equal("$[1]", exception.Path);
        Assert.Contains("'skerry'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IParty>("\"skerry\"")).Message);
        foreach (string text in new[] { "{}", "{\"name\":\"Skerry\"}", "{\"id\":7}", "7", "[]", "true" })
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Place>(text));
        }
        """);

    [Fact]
    public void TwoIdsAreRefusedAndTheirCaseIsAsTheOptionsSay() => Run("""
        JsonSerializerOptions web = new(JsonSerializerDefaults.Web);
        Assert.Same(Places.Skerry, JsonSerializer.Deserialize<Place>("{\"Id\":\"skerry\"}", web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Place>("{\"Id\":\"skerry\"}"));
        Assert.Same(Places.Skerry, JsonSerializer.Deserialize<Place>("{\"Id\":\"old-sea\",\"id\":\"skerry\"}"));
        foreach (string text in new[] { "{\"id\":\"skerry\",\"id\":\"skerry\"}", "{\"id\":\"skerry\",\"ID\":\"old-sea\"}" })
        {
            Assert.Contains("two members 'id'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Place>(text, web)).Message);
        }
        """);

    [Fact]
    public void CommentsAndStreamsInPiecesAreRead() => Run("""
        JsonSerializerOptions options = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, DefaultBufferSize = 1 };
        string text = "/*a*/{//b\n\"more\":/*c*/[1,/*d*/{\"id\":7}],/*e*/\"id\":/*f*/\"skerry\",/*g*/}";
        Assert.Same(Places.Skerry, JsonSerializer.Deserialize<Place>(text, options));
        System.IO.MemoryStream stream = new();
        JsonSerializer.SerializeAsync(stream, Voyages.All, options).GetAwaiter().GetResult();
        stream.Position = 0;
        Assert.Equal(Voyages.All, JsonSerializer.DeserializeAsync<List<Voyage>>(stream, options).AsTask().GetAwaiter().GetResult());
        """);

    [Fact]
    public void ADateOfAUserTypeAndAnEntryAsKeyComeThrough() => Run("""
        Dictionary<Place, int> visits = new() { [Places.Skerry] = 2, [Places.OldSea] = 1 };
        Assert.Equal("{\"skerry\":2,\"old-sea\":1}", JsonSerializer.Serialize(visits));
        Assert.Equal(visits, JsonSerializer.Deserialize<Dictionary<Place, int>>("{\"skerry\":2,\"old-sea\":1}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Place, int>>("{\"atlantis\":2}"));
        (Voyage Voyage, EdtfDate When, VoyageStatus? Status) note = (Voyages.GreyGullHome, Voyages.GreyGullHome.When!, VoyageStatus.CalledOff);
        JsonSerializerOptions options = new() { IncludeFields = true };
        Assert.Equal(note, JsonSerializer.Deserialize<(Voyage, EdtfDate, VoyageStatus?)>(JsonSerializer.Serialize(note, options), options));
        """);

    [Fact]
    public void AVocabularyIsItsCodes() => Run("""
        Assert.Equal("\"called-off\"", JsonSerializer.Serialize(VoyageStatus.CalledOff));
        Assert.Equal(VoyageStatus.CalledOff, JsonSerializer.Deserialize<VoyageStatus>("\"called-off\""));
        Dictionary<Cargo, int> loads = new() { [Cargo.Salt] = 1 };
        Assert.Equal("{\"salt\":1}", JsonSerializer.Serialize(loads));
        Assert.Equal(loads, JsonSerializer.Deserialize<Dictionary<Cargo, int>>("{\"salt\":1}"));
        Assert.Contains("'CalledOff'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<VoyageStatus>("\"CalledOff\"")).Message);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<VoyageStatus>("2"));
        """);

    [Fact]
    public void WhatBelongsToADatasetCannotBeReadWithoutIt() => Run("""
        Assert.StartsWith("IFact can be", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<IFact>("{}")).Message);
        NotSupportedException table = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<FactTable<Place>>("[]"));
        Assert.StartsWith("FactTable<Place> can be", table.Message);
        Assert.Contains("Read a List<Place>", table.Message);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Hand>("{}"));
        """);

    private static void Run(string statements) => ExampleDataset.Run(statements);
}
