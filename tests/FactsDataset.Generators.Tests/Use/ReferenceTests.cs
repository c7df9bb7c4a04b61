namespace FactsDataset.Generators.Tests.Use;

/// <summary>References lead to the entries that they name, and back.</summary>
public class ReferenceTests
{
    [Fact]
    public void ReferencesLeadToKindsAndUnions() => ExampleDataset.Run("""
        Voyage voyage = Voyages.GreyGullOutward;
        Assert.Same(Places.Nordhaven, voyage.Harbour);
        IParty? owner = voyage.Owner;
        Assert.Same(Companies.GullLine, owner);
        IWhereabouts? berth = voyage.LiesAt;
        Assert.Same(Companies.GullLine, berth);
        Assert.Equal(new IParty[] { People.AdaBrook, Companies.GullLine }, voyage.Partners);
        Assert.Same(People.AdaBrook, voyage.Crew[0].Who);
        Assert.Same(Promises.GullPromise, voyage.Answers);
        """);

    [Fact]
    public void InversesLeadBackFromKindsAndUnions() => ExampleDataset.Run("""
        Assert.Equal(new[] { Voyages.GreyGullOutward }, Places.Nordhaven.Departures);
        Assert.Equal(new[] { Voyages.GreyGullOutward }, Companies.GullLine.Ships);
        Assert.Equal(new[] { Voyages.GreyGullOutward }, People.AdaBrook.Ventures);
        Assert.Equal(new[] { Voyages.GreyGullHome }, Companies.GullLine.Voyages);
        Assert.Equal(new[] { People.AdaBrook }, Places.Skerry.Natives);
        Assert.Equal(new[] { Letters.LetterFromSkerry }, People.AdaBrook.Letters);
        IParty party = People.AdaBrook;
        Assert.Equal(new[] { Voyages.GreyGullOutward }, party.Voyages);
        IWhereabouts whereabouts = Companies.GullLine;
        Assert.Equal(new[] { Voyages.GreyGullOutward }, whereabouts.Moorings);
        Assert.Empty(People.BoLind.Voyages);
        """);

    [Fact]
    public void FieldsOfOneInverseGiveEachReferrerOnce() => ExampleDataset.Run("""
        Assert.Equal(new[] { Voyages.GreyGullOutward, Voyages.GreyGullHome }, Places.Skerry.Calls);
        Assert.Equal(new[] { Voyages.GreyGullHome }, Places.OldSea.Calls);
        """);

    [Fact]
    public void AnAttributionBelongsToItsClaimant() => ExampleDataset.Run("""
        Assert.Equal(new[] { Promises.GullPromise }, Companies.GullLine.Promises);
        Assert.Empty(People.AdaBrook.Promises);
        Attribution said = Promises.GullPromise.Said;
        Assert.Equal(2, said.Count);
        Assert.Same(People.AdaBrook, said[0].Who);
        Assert.Same(Companies.GullLine, said.Claimant.Who);
        Assert.Same(Companies.GullLine, said.Claimant.Of);
        Assert.Equal("1801-05-06", said.Claimant.On!.ToString());
        Assert.Equal("a voice in the fog", Promises.UndatedPromise.Said.Claimant.Described);
        Assert.Equal(Stance.Rumoured, Promises.UndatedPromise.Stance);
        """);

    [Fact]
    public void EvidenceLeadsToItsSourceAndBack() => ExampleDataset.Run("""
        Evidence evidence = Voyages.GreyGullOutward.Evidence[0];
        Assert.Same(Letters.LetterFromSkerry, evidence.Source);
        Assert.Equal("4:0-12", evidence.Position.ToString());
        Assert.Equal("0123456789abcdef", evidence.Digest);
        Assert.Equal(new[] { "when", "harbour" }, evidence.For);
        Assert.Equal(Stance.Reported, evidence.Stance);
        Assert.Equal("a pilot", evidence.Said!.Claimant.Described);
        Assert.Equal("torn page", evidence.Note);
        Assert.Null(Voyages.GreyGullOutward.Evidence[1].Said);
        Assert.Equal(
            new IFact[] { Promises.GullPromise, Voyages.GreyGullOutward, Voyages.GreyGullHome, Promises.UndatedPromise },
            Letters.LetterFromSkerry.Facts);
        """);

    [Fact]
    public void SourcesTellOfTheirDocument() => ExampleDataset.Run("""
        ISource source = Letters.LetterFromSudbank;
        Assert.Equal("خبر من المرفأ", source.Title);
        Assert.Equal("1801-08", source.Published.ToString());
        Assert.Equal(("ar", "sudbank.txt", 4), (source.Language, source.Document, source.Lines));
        Assert.Equal(new string('0', 63) + "2", source.Sha256);
        Assert.Null(source.Dating);
        """);

    [Fact]
    public void VariantsAndRelationsKeepWhatTheySay() => ExampleDataset.Run("""
        Voyage voyage = Voyages.GreyGullOutward;
        FactVariant variant = Assert.Single(voyage.Variants);
        Assert.Equal(("when", "1801-05-10"), (variant.Field, variant.Value));
        Assert.Same(Letters.LetterFromSudbank, variant.Evidence[0].Source);
        FactRelation relation = Assert.Single(voyage.Relations);
        Assert.Equal((RelationKind.Follows, "three days later"), (relation.Relation, relation.Note));
        Assert.Same(Promises.GullPromise, relation.Fact);
        """);

    [Fact]
    public void ReferencedByListsFactsByDateThenOthers() => ExampleDataset.Run("""
        Assert.Equal(
            new IEntry[] { Voyages.GreyGullOutward, Voyages.GreyGullHome, Voyages.TheHulk, People.AdaBrook },
            Places.Skerry.ReferencedBy);
        Assert.Equal(
            new IEntry[] { Promises.GullPromise, Voyages.GreyGullOutward, Rules.WomenAndChildren, People.BoLind, Letters.LetterFromSkerry },
            People.AdaBrook.ReferencedBy);
        Assert.Equal(new IFact[] { Promises.GullPromise, Voyages.GreyGullOutward, Rules.WomenAndChildren }, People.AdaBrook.Facts);
        """);

    [Fact]
    public void CyclesPrintAndCompareWithoutBeingWalked() => ExampleDataset.Run("""
        Voyage outward = Voyages.GreyGullOutward;
        Voyage home = Voyages.GreyGullHome;
        Assert.Same(home, outward.PartOf);
        Assert.Same(outward, home.PartOf);
        Assert.Equal(new[] { home }, outward.Parts);
        Assert.Equal("voyage grey-gull-outward: The Grey Gull leaves Nordhaven", outward.ToString());
        Assert.Equal("person bo-lind: بو ليند", People.AdaBrook.Friend!.Friend!.Friend!.ToString());
        Assert.NotEqual(outward, home);
        Assert.NotEqual(0, outward.CompareTo(home));
        Assert.Equal(outward.GetHashCode(), home.PartOf!.GetHashCode());
        Assert.Contains("Who = person ada-brook: Ada Brook", outward.Crew[0].ToString());
        """);
}
