using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>Entries are equal where their ids are, however they are typed, and the compiler has no warning for it.</summary>
public class EqualityTests
{
    private static readonly Lazy<LoadedDataset> Fresh = new(static () => Tiny.Project.Run().Load("Acme.Trips"));

    [Theory]
    [InlineData("IParty")]
    [InlineData("IWhereabouts")]
    [InlineData("IEntity")]
    [InlineData("IEntry")]
    [InlineData("Company")]
    public void ARecordComparesByIdWithWhateverItIsKnownAs(string type) => ExampleDataset.Run($$"""
        {{type}} known = Companies.GullLine;
        {{type}}? none = null;
        Company record = Companies.GullLine;
        Company? noRecord = null;
        Assert.True(known == record);
        Assert.True(record == known);
        Assert.False(known != record);
        Assert.False(record != known);
        Assert.True(none == noRecord);
        Assert.True(noRecord == none);
        Assert.False(none != noRecord);
        Assert.False(known == noRecord);
        Assert.False(noRecord == known);
        Assert.False(none == record);
        Assert.True(record != none);
        Assert.False(known == null);
        Assert.False(null == known);
        Assert.True(noRecord == null);
        Assert.True(null == noRecord);
        Assert.True(noRecord == default);
        """);

    [Fact]
    public void FactsAndSourcesCompareLikewise() => ExampleDataset.Run("""
        IFact fact = Voyages.GreyGullHome;
        ISource source = Letters.LetterFromSkerry;
        Assert.True(fact == Voyages.GreyGullHome);
        Assert.True(Voyages.TheHulk != fact);
        Assert.False(fact == Promises.GullPromise);
        Assert.True(source == Letters.LetterFromSkerry);
        Assert.True(Letters.LetterFromSudbank != source);
        Assert.True(Voyages.GreyGullOutward.Owner == Companies.GullLine);
        Assert.True(Voyages.GreyGullOutward.Crew.Count(hand => hand.Who == People.AdaBrook) == 1);
        """);

    [Fact]
    public void AnotherKindIsNeverEqual() => ExampleDataset.Run("""
        IParty party = People.AdaBrook;
        Assert.False(party == Companies.GullLine);
        Assert.False(Companies.GullLine == party);
        Assert.True(party != Companies.GullLine);
        """);

    [Fact]
    public void TwoRecordsOfTwoKindsStayAMistake() =>
        Assert.Equal(["CS0034"], ExampleDataset.Data.Diagnose("Assert.True(People.AdaBrook == Companies.GullLine);"));

    [Fact]
    public void SetsDictionariesQueriesAndSwitchesAgree() => ExampleDataset.Run("""
        IParty[] parties = [Companies.GullLine, People.AdaBrook, Companies.GullLine];
        Assert.Contains(People.AdaBrook, parties);
        Assert.True(parties.Contains(Companies.GullLine));
        Assert.Equal(2, parties.Distinct().Count());
        Assert.Equal(2, new HashSet<IParty>(parties).Count);
        Dictionary<IEntry, int> seen = parties.GroupBy(party => (IEntry)party).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal((2, 1), (seen[Companies.GullLine], seen[People.AdaBrook]));
        Assert.Equal("ours", parties[0] switch { Company company when company == Companies.GullLine => "ours", _ => "other" });
        Assert.Equal(1, Array.IndexOf(parties, People.AdaBrook));
        Assert.Single(from one in parties join other in new IParty[] { People.AdaBrook } on one equals other select one);
        """);

    [Fact]
    public void TwoUnionsCompareByReferenceSinceThereIsOneInstanceOnAllThreads() => Fresh.Value.Run("""
        ITraveller[] seen = new ITraveller[8];
        using System.Threading.Barrier barrier = new(seen.Length);
        System.Threading.Thread[] threads = seen.Select((_, index) => new System.Threading.Thread(() =>
        {
            barrier.SignalAndWait();
            seen[index] = index % 2 == 0 ? Trips.BrookToTheSea.Company[0].Who : People.Find("ada-brook")!;
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        foreach (ITraveller one in seen)
        {
            Assert.True(one == seen[0] && one == Trips.BrookToTheSea.Company[0].Who);
        }
        """);
}
