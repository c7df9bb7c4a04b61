using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>Somebody makes records for a test of their own, with the fields that matter there and no dataset.</summary>
public class CreateTests
{
    private static readonly Lazy<LoadedDataset> Rings = new(static () => new FactsProject()
        .With("schema.yaml", """
            namespace: Acme.Rings

            groups:
              stone:
                record: Stone
                summary: A stone.
                fields:
                  cutter: { type: smith, required: true, summary: Who cut it. }
                  weight: { type: integer, default: 15, summary: What it weighs. }

            kinds:
              ring:
                record: Ring
                collection: Rings
                summary: A ring that needs another.
                role: entity
                label: inscription
                fields:
                  twin: { type: ring, required: true, inverse: twins, summary: The other one. }
                  stone: { group: stone, required: true, summary: Its stone. }
                  inscription: { type: text, required: true, summary: What is cut into it. }
                  where: { type: coordinates, required: true, summary: Where it lies. }
                  page: { type: url, required: true, summary: Where one reads of it. }
                  made: { type: date, required: true, summary: When it was made. }
                  called: { type: texts, required: true, summary: What it is called. }
                  tongue: { type: language, required: true, summary: What is spoken of it in. }
                  store: { type: text, summary: Where it is kept. }
                  reader: { type: text, summary: Who read it. }
              smith:
                record: Smith
                collection: Smiths
                summary: A smith.
                role: entity
                fields:
                  master: { type: smith, summary: Who taught them. }
            """)
        .Run().Load("Acme.Rings"));

    [Fact]
    public void WhatIsGivenIsThereReferencesIncluded() => ExampleDataset.Run("""
        Place harbour = Place.Create(id: "made-up-harbour", name: "Made-up Harbour");
        Person sailor = Person.Create(names: [EntityName.Create("Sam [a] | \"b\""), EntityName.Create("سام", "ar", "Arab")]);
        Voyage voyage = Voyage.Create(
            title: "[A voyage]",
            when: EdtfDate.Parse("2001-05-09"),
            status: VoyageStatus.Planned,
            harbour: harbour,
            owner: Companies.GullLine,
            partners: [sailor, People.AdaBrook],
            crew: [Hand.Create(who: sailor, duty: Duty._2ndMate), Hand.Create(described: "a boy", berths: 0, nickname: "")],
            legs: [Leg.Create(to: harbour, via: [Places.Skerry], loads: [Load.Create(Cargo.Salt, Quantity.Create(3, 4, unit: "t"))])],
            tags: ["a|b", ""],
            log: new Uri("https://example.org/log"),
            charts: [new Uri("https://example.org/1")],
            sung: ["en", "ar"],
            forbidden: [Cargo.Grain, Cargo.Timber],
            tons: long.MinValue,
            draught: 1.25m,
            insured: false,
            motto: LocalizedText.Create(("en", "Ahoy"), ("ar", "مرحبا")),
            dating: Dating.Create(DatingBasis.Relative, refused: [RefusedReading.Create(EdtfDate.Parse("2002"), "too late")]),
            recurrence: Recurrence.Once,
            note: "made\nup",
            coded: Curation.Create(EdtfDate.Parse("2003"), "jd"),
            evidence: [Evidence.Create(Letters.LetterFromSkerry, new TextPosition(4, 0, 12), fields: ["when"], stance: Stance.Reported, said: Attribution.Create(sailor))],
            variants: [FactVariant.Create("when", "2001-05-10")],
            relations: [FactRelation.Create(RelationKind.Follows, Promises.GullPromise, "soon")]);
        Assert.Equal(("[A voyage]", "2001-05-09", VoyageStatus.Planned, "planned"), (voyage.Title, voyage.When!.ToString(), voyage.Status, voyage.StatusCode));
        Assert.Same(harbour, voyage.Harbour);
        Assert.Same(Companies.GullLine, voyage.Owner);
        Assert.True(voyage.Owner == Companies.GullLine && voyage.Harbour == harbour);
        Assert.Equal(new IParty[] { sailor, People.AdaBrook }, voyage.Partners);
        Assert.Equal((Duty._2ndMate, Duty.Sailor, true, 0L, ""), (voyage.Crew[0].Duty, voyage.Crew[1].Duty, voyage.Crew[1].Paid, voyage.Crew[1].Berths, voyage.Crew[1].Nickname));
        Assert.Equal(new[] { "Sam [a] | \"b\"", "a boy" }, voyage.Crew.Select(hand => hand.Label));
        Assert.Equal("سام", voyage.Crew[0].LabelIn("ar"));
        Assert.Equal(("made-up-harbour", "skerry", "3 to 4 t"), (voyage.Legs[0].To.Id, voyage.Legs[0].Via[0].Id, voyage.Legs[0].Loads[0].Amount.ToString()));
        Assert.Equal(new[] { "a|b", "" }, voyage.Tags);
        Assert.Equal(("https://example.org/log", "https://example.org/1"), (voyage.Log!.ToString(), voyage.Charts[0].ToString()));
        Assert.Equal(new[] { "en", "ar" }, voyage.Sung);
        Assert.Equal(new[] { Cargo.Grain, Cargo.Timber }, voyage.Forbidden);
        Assert.Equal((long.MinValue, 1.25m, false), (voyage.Tons, voyage.Draught, voyage.Insured));
        Assert.Equal("مرحبا", voyage.Motto!["ar"]);
        Assert.Equal(("too late", Recurrence.Once, "made\nup", "2003, jd"), (voyage.Dating!.Refused[0].Why, voyage.Recurrence, voyage.Note, voyage.Coded!.ToString()));
        Assert.Equal("letter-from-skerry 4:0-12", voyage.Evidence[0].ToString());
        Assert.Same(sailor, voyage.Evidence[0].Said!.Claimant.Who);
        Assert.Equal(("2001-05-10", "gull-promise"), (voyage.Variants[0].Value, voyage.Relations[0].Fact.Id));
        Assert.Equal("1801-05-20", voyage.KnownBy!.ToString());
        """);

    [Fact]
    public void WhatIsNotGivenIsTheIdOrTheFirstOrMadeOrNothing() => ExampleDataset.Run("""
        Voyage voyage = Voyage.Create(id: "bare");
        Assert.Equal(("bare", "bare", "bare", VoyageStatus.Sailed), (voyage.Id, voyage.Title, voyage.Label, voyage.Status));
        Assert.StartsWith("made-place-", voyage.Harbour.Id);
        Assert.Same(voyage.Harbour, voyage.Harbour);
        Assert.Equal(voyage.Harbour.Id, voyage.Harbour.Label);
        Assert.Null(voyage.When);
        Assert.Empty(voyage.Crew);
        Assert.Empty(voyage.Evidence);
        Assert.Null(voyage.Owner);
        Letter letter = Letter.Create();
        Assert.Equal((letter.Id, "en", 1, 64), (letter.Document, letter.Language, letter.Lines, letter.Sha256.Length));
        Assert.Null(letter.Published.LatestEnd);
        Assert.StartsWith("made-person-", letter.Sender.Id);
        Assert.Equal("somebody", Promise.Create().Said.Claimant.Label);
        """);

    [Fact]
    public void ItSaysThatItIsMadeAndIsOfNoDataset() => ExampleDataset.Run("""
        Assert.Equal("place made-up: Made-up Harbour (made)", Place.Create("made-up", "Made-up Harbour").ToString());
        Assert.EndsWith(" (made)", Voyage.Create().ToString());
        Assert.DoesNotContain("(made)", Voyages.TheHulk.ToString());
        Place place = Place.Create();
        Voyage voyage = Voyage.Create(harbour: place, owner: Companies.GullLine);
        Assert.Empty(place.Departures);
        Assert.Empty(place.Facts);
        Assert.Empty(place.ReferencedBy);
        Assert.DoesNotContain(voyage, Companies.GullLine.Ships);
        Assert.Null(Voyages.Find(voyage.Id));
        """);

    [Fact]
    public void EachIsAnotherUnlessItsIdIsGiven() => ExampleDataset.Run("""
        Assert.NotEqual(Voyage.Create(), Voyage.Create());
        Assert.True(Place.Create("here") == Place.Create("here", "Another name"));
        Assert.Equal(Hand.Create(who: People.AdaBrook), Hand.Create(who: People.AdaBrook));
        Assert.NotEqual(Hand.Create(who: People.AdaBrook), Hand.Create(who: People.BoLind));
        Assert.Equal(Evidence.Create(Letters.LetterFromSkerry), Evidence.Create(Letters.LetterFromSkerry));
        Assert.Equal(Leg.Create(Places.Skerry, [Places.OldSea]), Leg.Create(Places.Skerry, [Places.OldSea]));
        Assert.Single(new HashSet<Hand> { Hand.Create(described: "a boy"), Hand.Create(described: "a boy") });
        """);

    [Fact]
    public void AMadeFactIsReadAndWrittenAsAnyOther() => ExampleDataset.Run("""
        Voyage voyage = Voyage.Create(id: "made-up", title: "A voyage", when: EdtfDate.Parse("1700"), harbour: Places.Skerry, crew: [Hand.Create(described: "a boy")]);
        Assert.True(voyage.CompareTo(Voyages.GreyGullHome) < 0);
        string json = JsonSerializer.Serialize(voyage);
        Assert.Contains("\"id\":\"made-up\"", json);
        Assert.Contains("\"harbour\":\"skerry\"", json);
        Assert.Contains("a boy", json);
        """);

    [Theory]
    [InlineData("Upper")]
    [InlineData("two--hyphens")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("é")]
    public void AnIdThatCannotBeOneIsRefused(string id) => ExampleDataset.Data.Run("""
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Voyage.Create(id: given[0]));
        Assert.Contains($"'{given[0]}' cannot be an id: write lower-case", refused.Message);
        """, id);

    [Fact]
    public void ListsHoldNoNull() => ExampleDataset.Run("""
        Assert.Throws<ArgumentException>(() => Voyage.Create(partners: [null!]));
        Assert.Throws<ArgumentException>(() => Voyage.Create(crew: [null!]));
        """);

    [Fact]
    public void WhatNeedsItselfHasToBeGiven()
    {
        Assert.Equal(["CS7036"], Rings.Value.Diagnose("Ring.Create(inscription: \"x\");"));
        Rings.Value.Run("""
            Smith smith = Smith.Create("wayland");
            Ring first = Ring.Create(twin: null!, id: "first");
            Ring ring = Ring.Create(first, stone: Stone.Create(smith), store: "a box", reader: "a clerk");
            Assert.Same(first, ring.Twin);
            Assert.Same(smith, ring.Stone.Cutter);
            Assert.Equal((15L, "a box", "a clerk", ring.Id), (ring.Stone.Weight, ring.Store, ring.Reader, ring.Inscription));
            Assert.Equal((0m, "https://example.org/", "en", ring.Id), (ring.Where.Latitude, ring.Page.ToString(), ring.Tongue, ring.Called.ToString()));
            Assert.StartsWith("made-smith-", Ring.Create(ring).Stone.Cutter.Id);
            Assert.ThrowsAny<Exception>(() => first.Twin);
            """);
    }
}
