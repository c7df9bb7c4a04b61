using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>What belongs to whom at a date: through fields that say so, and through posts that are held for a time.</summary>
public class BelongingTests
{
    private const string Schema = """
        namespace: Acme.Realm

        kinds:
          realm:
            record: Realm
            collection: Realms
            summary: A realm, or a part of one.
            role: entity
            fields:
              within: { type: realm, inverse: provinces, belonging: true, summary: The larger realm. }
              allies: { type: realm, many: true, summary: With whom it stands. }
          boat:
            record: Boat
            collection: Boats
            summary: A boat.
            role: entity
            fields:
              owners: { type: realm, many: true, inverse: boats, belonging: true, summary: Whose it is. }
          knight:
            record: Knight
            collection: Knights
            summary: A knight.
            role: entity
            fields:
              friend: { type: knight, summary: A friend. }
          seat:
            record: Seat
            collection: Seats
            summary: A seat in a court.
            role: entity
            fields:
              court: { type: realm, inverse: seats, belonging: true, summary: Whose court it is. }
          sitting:
            record: Sitting
            collection: Sittings
            summary: A time in which a knight has a seat.
            role: entity
            fields:
              knight: { type: knight, required: true, inverse: sittings, tenure: holder, summary: Who sits there. }
              seat: { type: seat, inverse: sittings, tenure: post, summary: The seat. }
              years: { type: date, required: true, tenure: period, summary: When. }
              witness: { type: knight, summary: Who saw it. }

        """;

    private static readonly Lazy<LoadedDataset> Loaded = new(static () => new FactsProject()
        .With("schema.yaml", Schema)
        .With("realms.yaml", """
            kind: realm
            entries:
              crown: {}
              march: { within: crown, allies: [ isle ] }
              hamlet: { within: march }
              isle: { within: mirror }
              mirror: { within: isle }
              own: { within: own }
            """)
        .With("boats.yaml", "kind: boat\nentries:\n  ferry: { owners: [ march, isle ] }\n  wreck: {}\n")
        .With("knights.yaml", "kind: knight\nentries:\n  ada: {}\n  bo: { friend: ada }\n")
        .With("seats.yaml", "kind: seat\nentries:\n  warden: { court: hamlet }\n  stool: {}\n")
        .With("sittings.yaml", """
            kind: sitting
            entries:
              ada-warden: { knight: ada, seat: warden, years: 1801-03/1803-05, witness: bo }
              ada-again: { knight: ada, seat: warden, years: 1810/.. }
              bo-stool: { knight: bo, seat: stool, years: 1801 }
              bo-lost: { knight: bo, years: 1801 }
            """)
        .Run().Load("Acme.Realm"));

    [Theory]
    [InlineData("Realms.Hamlet", "Realms.Crown", "1801", "Yes")] // through another, at any time
    [InlineData("Realms.Crown", "Realms.Hamlet", "1801", "No")]
    [InlineData("Realms.March", "Realms.Isle", "1801", "No")] // a reference that is no belonging
    [InlineData("Boats.Ferry", "Realms.Crown", "1801", "Yes")]
    [InlineData("Boats.Ferry", "Realms.Mirror", "1801", "Yes")] // into a circle
    [InlineData("Realms.Isle", "Realms.Crown", "1801", "No")] // out of a circle nothing leads
    [InlineData("Realms.Own", "Realms.Crown", "1801", "No")]
    [InlineData("Realms.Crown", "Realms.Crown", "1801", "Yes")] // itself
    [InlineData("Knights.Ada", "Realms.Crown", "1802-01-01", "Yes")]
    [InlineData("Knights.Ada", "Seats.Warden", "1802", "Yes")]
    [InlineData("Knights.Ada", "Realms.Crown", "1801", "Possibly")] // the year before March
    [InlineData("Knights.Ada", "Realms.Crown", "[..1802-01-01]", "Possibly")]
    [InlineData("Knights.Ada", "Realms.Crown", "1805", "No")] // between two tenures
    [InlineData("Knights.Ada", "Realms.Crown", "1812-01-01", "Possibly")] // the end of the second tenure is open
    [InlineData("Knights.Ada", "Realms.Crown", "1800", "No")]
    [InlineData("Knights.Bo", "Realms.Crown", "1801", "No")] // a witness, a friend, a seat in no court
    public void BelongingIsAsSureAsItsLeastSureStep(string entity, string whole, string at, string expected) => Loaded.Value.Run($"""
        Certainty certainty = {entity}.BelongsTo({whole}, EdtfDate.Parse("{at}"));
        Assert.Equal(Certainty.{expected}, certainty);
        bool isListed = {whole}.FindAffiliates(EdtfDate.Parse("{at}")).Any(one => one.Entity.Id == {entity}.Id && one.Certainty == certainty);
        Assert.Equal(certainty != Certainty.No && {entity}.Id != {whole}.Id, isListed);
        """);

    [Fact]
    public void WithoutADateATenureIsPossible() => Loaded.Value.Run("""
        Assert.Equal(Certainty.Possibly, Knights.Ada.BelongsTo(Realms.Crown));
        Assert.Equal(Certainty.Yes, Realms.Hamlet.BelongsTo(Realms.Crown));
        """);

    [Fact]
    public void AllThatBelongsToARealmComesInTheOrderOfIds() => Loaded.Value.Run("""
        Assert.Equal(
            new[] { "ada: Possibly", "ferry: Yes", "hamlet: Yes", "march: Yes", "warden: Yes" },
            Realms.Crown.FindAffiliates(EdtfDate.Parse("1803")).Select(one => one.ToString()));
        Assert.Empty(Realms.Own.FindAffiliates());
        Assert.Equal(new[] { "ferry", "isle" }, Realms.Mirror.FindAffiliates().Select(one => one.Entity.Id));
        Assert.Throws<ArgumentNullException>(() => Realms.Own.BelongsTo(null!));
        Assert.Throws<ArgumentNullException>(() => Belonging.FindAffiliates(null!));
        """);

    [Theory]
    [InlineData("1802", "ada", true, true)]
    [InlineData("1801-03", "ada", false, true)]
    [InlineData("1803", "ada", false, true)]
    [InlineData("1804", "ada", false, false)]
    [InlineData("1815", "ada", false, true)]
    [InlineData("1802", "bo", false, false)]
    public void PostsAreHeldCertainlyOrPossiblyOnADate(string date, string knight, bool certainly, bool possibly) => Loaded.Value.Run($$"""
        EdtfDate date = EdtfDate.Parse("{{date}}");
        Knight knight = Knights.Find("{{knight}}")!;
        IReadOnlyList<Seat> certain = knight.CertainPostsAt(date);
        IReadOnlyList<Seat> possible = knight.PossiblePostsAt(date);
        Assert.Equal({{(certainly ? "new[] { Seats.Warden }" : "new Seat[0]")}}, certain);
        Assert.Equal({{(possibly ? "new[] { Seats.Warden }" : "new Seat[0]")}}, possible);
        IEntity? entity = knight;
        Assert.Equal(possible, entity.PossiblePostsAt(date));
        Assert.Equal(certain, entity.CertainPostsAt(date));
        Assert.Equal(possible.Select(post => "warden: " + ({{(certainly ? "true" : "false")}} ? "Yes" : "Possibly")), entity.PostsAt(date).Select(held => held.ToString()));
        Assert.Equal({{(certainly ? "true" : "false")}}, knight.CertainlyBelongsTo(Seats.Warden, date));
        Assert.Equal({{(possibly ? "true" : "false")}}, knight.PossiblyBelongsTo(Realms.Crown, date));
        """);

    [Fact]
    public void NobodyHoldsAPostWithoutADate() => Loaded.Value.Run("""
        Assert.Empty(Knights.Ada.PossiblePostsAt(null));
        Assert.Empty(((IEntity?)null).PossiblePostsAt(EdtfDate.Parse("1802")));
        Assert.Equal(Certainty.No, ((IEntity?)null).BelongsTo(Realms.Crown));
        Assert.False(((IEntity?)null).PossiblyBelongsTo(Realms.Crown));
        """);

    [Fact]
    public void WholesAndTenuresAreFoundWhateverTheSchemaCallsThem() => Loaded.Value.Run("""
        Assert.Equal(new[] { "march", "isle" }, ((IEntity)Boats.Ferry).Wholes.Select(whole => whole.Id));
        Assert.Empty(((IEntity)Knights.Ada).Wholes);
        ITenure sitting = Sittings.AdaWarden;
        Assert.Equal(("ada", "warden", "1801-03/1803-05"), (sitting.Holder!.Id, sitting.Post!.Id, sitting.Period!.ToString()));
        Assert.Null(((ITenure)Sittings.BoLost).Post);
        """);
}
