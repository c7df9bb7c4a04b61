using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Uses;

/// <summary>What a dataset tells of the entries of another one, read from C#.</summary>
public class ForeignReferenceTests
{
    [Fact]
    public void APropertyHasTheRecordOfTheOtherDataset() => Run("""
        Sighting sighting = AllSightings.AdaAtTheMill;
        Acme.Trips.ITraveller who = sighting.Who;
        Acme.Trips.Town? at = sighting.At;
        Assert.Same(Acme.Trips.People.AdaBrook, who);
        Assert.Same(Acme.Trips.Towns.UpperMill, at);
        Assert.Same(Acme.Trips.Trips.BrookToTheSea, sighting.On);
        Assert.Equal([Acme.Trips.Towns.LowerMill, Acme.Trips.Towns.UpperMill], sighting.Near);
        Assert.Same(Acme.Trips.People.AdaBrook, Watchmen.OldTom.Friend);
        Assert.Same(Acme.Trips.Towns.LowerMill, Logs.TheLog.KeptIn);
        Assert.Null(AllSightings.PlayersSeen.At);
        """);

    [Fact]
    public void AUnionOfTwoDatasetsIsOfEntities() => Run("""
        IReadOnlyList<Look> seenBy = AllSightings.AdaAtTheMill.SeenBy;
        Assert.Equal(new IEntity[] { Watchmen.OldTom, Acme.Trips.People.AdaBrook }, seenBy.Select(look => look.Who));
        """);

    [Fact]
    public void TheOtherWayRoundIsAnExtensionMethod() => Run("""
        Assert.Equal([AllSightings.AdaAtTheMill], Acme.Trips.People.AdaBrook.Sightings());
        Assert.Equal([AllSightings.AdaAtTheMill], Acme.Trips.People.AdaBrook.Sights());
        Assert.Equal([AllSightings.AdaAtTheMill], Watchmen.OldTom.Sights);
        Assert.Equal([AllSightings.PlayersSeen], Acme.Trips.Troupes.ThePlayers.Sightings());
        Assert.Equal([AllSightings.AdaAtTheMill], Acme.Trips.Trips.BrookToTheSea.Sightings());
        Assert.Equal([AllSightings.AdaAtTheMill], Acme.Trips.Towns.LowerMill.Nearby());
        Assert.Empty(Acme.Trips.Trips.PlayersSomewhere.Sightings());
        Assert.Throws<ArgumentNullException>(() => ((Acme.Trips.Person)null!).Sightings());
        """);

    [Fact]
    public void AnInterfaceOfTheOtherDatasetHasItToo() => Run("""
        Acme.Trips.ITraveller[] travellers = [Acme.Trips.People.AdaBrook, Acme.Trips.Troupes.ThePlayers];
        Assert.Equal(new[] { "ada-at-the-mill", "players-seen" }, travellers.SelectMany(traveller => traveller.Sightings()).Select(sighting => sighting.Id));
        Assert.Throws<ArgumentNullException>(() => ((Acme.Trips.ITraveller)null!).Sightings());
        """);

    [Fact]
    public void TheOtherDatasetIsWhatItWasBefore() => Run("""
        Assert.DoesNotContain(Acme.Trips.People.AdaBrook.ReferencedBy, entry => entry is Sighting);
        Assert.Equal(["brook-to-the-sea"], Acme.Trips.People.AdaBrook.Trips.Select(trip => trip.Id));
        """);

    [Fact]
    public void AChainOfAttributionNamesThem() => Run("""
        Attribution said = Tales.ATale.Said;
        Assert.Same(Acme.Trips.Troupes.ThePlayers, said[0].Of);
        Assert.Same(Acme.Trips.People.AdaBrook, said[1].Who);
        Assert.Equal([Tales.ATale], Acme.Trips.People.AdaBrook.Tales());
        Assert.Same(Acme.Trips.People.AdaBrook, AllSightings.PlayersSeen.Evidence[0].Said![0].Who);
        Assert.Contains("\"who\":\"acme.trips:ada-brook\"", JsonSerializer.Serialize(AllSightings.PlayersSeen.Evidence), StringComparison.Ordinal);
        """);

    [Fact]
    public void WhatLiesInAForeignPlaceLiesInWhatThatLiesIn() => Run("""
        Assert.True(Watchmen.OldTom.IsWithin(Acme.Trips.Towns.UpperMill));
        Assert.False(Watchmen.OldTom.IsWithin(Acme.Trips.Towns.LowerMill));
        """);

    [Fact]
    public void InJsonTheyHaveThePrefixOfTheirDataset() => Run("""
        JsonElement json = JsonSerializer.SerializeToElement(AllSightings.AdaAtTheMill);
        Assert.Equal("acme.trips:ada-brook", json.GetProperty("who").GetString());
        Assert.Equal(new[] { "acme.trips:lower-mill", "acme.trips:upper-mill" }, json.GetProperty("near").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(new[] { "old-tom", "acme.trips:ada-brook" }, json.GetProperty("seen-by").EnumerateArray().Select(look => look.GetProperty("who").GetString()));
        Assert.Equal("upper-mill", JsonSerializer.SerializeToElement(Acme.Trips.Trips.BrookToTheSea).GetProperty("from").GetString());
        """);

    [Fact]
    public void ARecordForATestTakesThem() => Run("""
        Sighting made = Sighting.Create(who: Acme.Trips.Person.Create("somebody"), at: Acme.Trips.Towns.LowerMill);
        Assert.Equal("somebody", made.Who.Id);
        Assert.Same(Acme.Trips.Towns.LowerMill, made.At);
        """);

    [Fact]
    public void AChainOfThreeHolds()
    {
        Library doubts = Library.Of(
            "Doubts",
            new FactsProject()
                .With("schema.yaml", """
                    namespace: Acme.Doubts
                    uses: [Acme.Trips, Acme.Sightings]
                    kinds:
                      doubt:
                        record: Doubt
                        collection: Doubts
                        summary: Somebody doubts a sighting.
                        role: entity
                        fields:
                          of: { type: Acme.Sightings.sighting, required: true, inverse: doubts, summary: What is doubted. }
                          by: { type: Acme.Sightings.witness, summary: By whom. }
                          about: { type: Acme.Trips.person, inverse: doubts, summary: About whom. }

                    """)
                .With("doubts.yaml", """
                    kind: doubt
                    entries:
                      ada-elsewhere: { of: ada-at-the-mill, by: old-tom, about: ada-brook }
                      ada-herself: { of: players-seen, by: ada-brook }

                    """),
            Sightings.Compiled);
        doubts.Load("Acme.Doubts").Run("""
            Assert.Same(Acme.Sightings.AllSightings.AdaAtTheMill, Doubts.AdaElsewhere.Of);
            Assert.Same(Acme.Sightings.Watchmen.OldTom, Doubts.AdaElsewhere.By);
            Assert.Same(Acme.Trips.People.AdaBrook, Doubts.AdaHerself.By);
            Assert.Equal(new[] { Doubts.AdaElsewhere }, Acme.Sightings.AllSightings.AdaAtTheMill.Doubts());
            Assert.Equal(new[] { Doubts.AdaElsewhere }, Acme.Trips.People.AdaBrook.Doubts());
            Assert.Same(Acme.Trips.People.AdaBrook, Doubts.AdaElsewhere.Of.Who);
            """);
    }

    [Fact]
    public void AnIdThatWasRenamedSinceStillLeadsToItsEntryBothWays()
    {
        Library renamed = Sightings.TripsOf("2.0.0", Tiny.Project
            .Edit("people.yaml", "ada-brook: {", "ada-of-the-brook: { former: [ada-brook],")
            .Edit("trips.yaml", "who: ada-brook", "who: ada-of-the-brook"));
        Sightings.Compiled.Load("Acme.Sightings", renamed).Run("""
            Assert.Equal("ada-of-the-brook", AllSightings.AdaAtTheMill.Who.Id);
            Assert.Equal("ada-at-the-mill", Assert.Single(((Acme.Trips.ITraveller)AllSightings.AdaAtTheMill.Who).Sightings()).Id);
            """);
    }

    [Fact]
    public void AnIdThatIsGoneIsSaidToBeAndAffectsNothingElse()
    {
        Library without = Sightings.TripsOf("3.0.0", Tiny.Project.Edit("towns.yaml", "upper-mill: { name", "upper-hill: { name")
            .Edit("trips.yaml", "from: upper-mill", "from: upper-hill")
            .Edit("trips.yaml", "lower-mill, upper-mill", "lower-mill, upper-hill"));
        Sightings.Compiled.Load("Acme.Sightings", without).Run("""
            for (int again = 0; again < 2; again++)
            {
                MissingEntryException missing = Assert.Throws<MissingEntryException>(() => AllSightings.AdaAtTheMill.At);
                Assert.Equal(
                    "Acme.Trips 3.0.0 has no town 'upper-mill', to which Sightings refers. That was compiled against Acme.Trips 1.2.0, which has one: "
                        + "use that version, or compile Sightings anew against this one.",
                    missing.Message);
                Assert.Equal("upper-mill", missing.EntryId);
                Assert.Equal("Acme.Trips", missing.Dataset);
                Assert.Equal("3.0.0", missing.Version);
            }

            Assert.Equal("Ada Brook", AllSightings.AdaAtTheMill.Who.Label);
            Assert.Equal("lower-mill", AllSightings.AdaAtTheMill.Near[0].Id);
            Assert.Empty(Acme.Trips.Towns.Find("upper-hill")!.Nearby());
            Assert.Equal(3, Facts.All.Count);
            """);
    }

    private static void Run(string statements) => Sightings.Compiled.Load("Acme.Sightings").Run(statements);
}
