using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

public sealed class FactStoreTests
{
    private static readonly EntryAddress Jane = new(0, 0);
    private static readonly EntryAddress Richard = new(0, 1);
    private static readonly EntryAddress Lone = new(0, 2);

    [Fact]
    public void NothingIsMadeBeforeItIsRead()
    {
        FakeStore store = Sample();
        Assert.Equal(0, store.Made);
        FakePerson jane = store.Get<FakePerson>(Jane);
        Assert.Equal(1, store.Made);
        Assert.Equal("Jane Doe", jane.Label);
        Assert.Same(jane, store.Get<IEntity>(Jane));
        Assert.Equal(1, store.Made);
    }

    [Fact]
    public void CyclesOfReferencesComeBackToTheSameInstance()
    {
        FakePerson jane = Sample().Get<FakePerson>(Jane);
        Assert.Equal("richard-roe", jane.Friend!.Id);
        Assert.Same(jane, jane.Friend.Friend);
        Assert.Same(jane, Assert.Single(jane.Friend.FriendOf));
    }

    [Fact]
    public void ReferrersComeFactsFirstInTheirPackedOrder()
    {
        FakePerson jane = Sample().Get<FakePerson>(Jane);
        string[] facts = ["early", "late", "later-a", "later-b", "undated"];
        Assert.Equal(facts, jane.Facts.Select(fact => fact.Id));
        Assert.Equal([.. facts, "john-poe", "richard-roe"], jane.ReferencedBy.Select(entry => entry.Id));
        Assert.Equal(facts, jane.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void WhoNobodyRefersToHasNoReferrers()
    {
        FakeStore store = Sample();
        Assert.Empty(store.GetReferrers(Lone.Shard, Lone.Row));
        Assert.Empty(store.GetFacts(Lone.Shard, Lone.Row));
        Assert.Empty(store.GetReferrers<IEntry>(Jane.Shard, Jane.Row, "friend"));
        Assert.Empty(store.GetReferrers<IEntry>(Jane.Shard, Jane.Row, "friends-of"));
        Assert.Empty(new FakeStore(["person|jane-doe|Jane Doe|"]).GetReferrers(Jane.Shard, Jane.Row));
    }

    [Fact]
    public void ManyThreadsSeeOneInstanceOfEachEntry()
    {
        for (int round = 0; round < 30; round++)
        {
            FakeStore store = Sample();
            IEntry[][] seen = new IEntry[8][];
            using Barrier barrier = new(seen.Length);
            Thread[] threads = new Thread[seen.Length];
            for (int i = 0; i < threads.Length; i++)
            {
                int number = i;
                threads[i] = new Thread(() =>
                {
                    barrier.SignalAndWait();
                    FakePerson jane = store.Get<FakePerson>(Jane);
                    seen[number] = [jane, jane.Friend!, .. jane.ReferencedBy, store.Get<FakeVisit>(new(1, 0)).Traveller];
                });
                threads[i].Start();
            }

            Array.ForEach(threads, thread => thread.Join());
            foreach (IEntry[] other in seen)
            {
                Assert.Equal(seen[0].Length, other.Length);
                Assert.All(other.Zip(seen[0]), pair => Assert.Same(pair.Second, pair.First));
            }
        }
    }

    [Fact]
    public void AnAddressOfAnotherKindOrOfNothingIsFoundOut()
    {
        FakeStore store = Sample();
        Assert.Null(store.GetOrNull<IFact>(EntryAddress.None));
        Assert.Null(store.GetOrNull<IFact>(Jane));
        Assert.Throws<InvalidDataException>(() => store.Get<IFact>(Jane));
        Assert.Throws<InvalidDataException>(() => store.Get<IFact>(EntryAddress.None));
        Assert.Throws<InvalidDataException>(() => store.Get<IEntry>(new EntryAddress(0, 99)));
        Assert.Throws<InvalidDataException>(() => store.Get<IEntry>(new EntryAddress(99, 0)));
        Assert.Throws<InvalidDataException>(() => store.Get<IEntry>(new EntryAddress(2, 0)));
    }

    [Fact]
    public void DefaultAddressIsNoEntry()
    {
        Assert.True(default(EntryAddress).IsNone);
        Assert.Equal(EntryAddress.None, default);
        Assert.NotEqual(EntryAddress.None, new EntryAddress(0, 0));
        Assert.Equal((-1, 0, ""), (EntryAddress.None.Shard, EntryAddress.None.Row, EntryAddress.None.ToString()));
        Assert.Equal((3, 17, "3.17"), (new EntryAddress(3, 17).Shard, new EntryAddress(3, 17).Row, new EntryAddress(3, 17).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EntryAddress(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EntryAddress(0, -1));
    }

    [Fact]
    public void ListsOfReferencesAreResolvedAsTheyAreRead()
    {
        FakeStore store = Sample();
        EntryList<IEntity> list = new(store, [Richard, Jane]);
        Assert.Equal((2, 0), (list.Count, store.Made));
        Assert.Equal("jane-doe", list[1].Id);
        Assert.Equal(1, store.Made);
        Assert.Equal(["richard-roe", "jane-doe"], list.Select(entry => entry.Id));
    }

    private static FakeStore Sample() => new(
        [
            "person|jane-doe|Jane Doe|0.1|\nperson|richard-roe|Richard Roe|0.0|\nperson|lone|Lone|\n",
            "visit|late|2001-06|0.0|\nvisit|undated||0.0|\nvisit|later-b|2001-07|0.0|\nperson|john-poe|John Poe|0.0|\n",
            "",
            "visit|later-a|2001-07|0.0|\nvisit|early|2001-05-09|0.0|\n",
        ],
        [
            "* 3.1 1.0 3.0 1.2 1.1|+ 1.3 0.1|friends 0.1|\n+ 0.0|friends 0.0|\n",
            null!,
            null!,
            null!,
        ]);

    [Theory]
    [InlineData("")]
    [InlineData("* 1.0")]
    [InlineData("* 1.0 |")]
    [InlineData("*1.0|")]
    [InlineData("*  1.0|")]
    [InlineData("* 1|")]
    [InlineData("* x|")]
    public void DamagedReferrersAreFoundOutOrNone(string line)
    {
        FakeStore store = new(["person|jane-doe|Jane Doe|"], [line]);
        Exception? exception = Record.Exception(() => Assert.Empty(store.GetFacts(0, 0)));
        Assert.True(exception is null or InvalidDataException, line);
    }
}
