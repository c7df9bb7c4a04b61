namespace FactsDataset.Core.Tests.Packing;

public sealed class FactPairsTests
{
    [Fact]
    public void EachTwoCountOnceInAFact()
    {
        FakeStore store = new(["person|b|B||\nperson|a|A||\nperson|c|C||\n", "visit|v|2001||\nvisit|w|||\nvisit|x|||\n"]);
        FakePerson[] people = [.. Enumerable.Range(0, 3).Select(row => store.Get<FakePerson>(new(0, row)))];
        FakeVisit[] visits = [.. Enumerable.Range(0, 3).Select(row => store.Get<FakeVisit>(new(1, row)))];
        Dictionary<string, FakePerson?[]> present = new()
        {
            ["v"] = [people[0], people[1], people[0], null],
            ["w"] = [people[2], people[1], people[0]],
            ["x"] = [people[2], people[2]],
        };
        IReadOnlyList<PairCount<FakePerson>> pairs = visits.CountPairs(visit => present[visit.Id]);
        Assert.Equal([("a", "b", 2), ("a", "c", 1), ("b", "c", 1)], pairs.Select(static pair => (pair.One.Id, pair.Other.Id, pair.Count)));
        Assert.Throws<ArgumentNullException>(() => visits.CountPairs((Func<FakeVisit, IEnumerable<FakePerson?>>)null!));
    }
}
