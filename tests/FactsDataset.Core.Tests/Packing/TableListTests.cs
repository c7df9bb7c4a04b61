using System.Text;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

/// <summary>A table is a list to LINQ: what is asked of it walks to no entry but those that it gives.</summary>
public sealed class TableListTests
{
    private readonly FakeStore _store = new([string.Concat(Enumerable.Range(0, 100).Select(static i => $"source|s{i:00}|\n"))]);
    private readonly FactTable<FakeSource> _table;

    public TableListTests()
    {
        byte[] order = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 100).Select(static i => $"0.{i}\n")));
        _table = FactTables.Create(_store, () => order, Find);
    }

    [Fact]
    public void NothingIsReadButWhatIsGiven()
    {
        IEnumerable<FakeSource> sequence = _table;
        Assert.Equal(100, sequence.Count());
        Assert.True(sequence.Any());
        Assert.Equal(0, _store.Made);
        Assert.Equal("s99", _table.Last().Id);
        Assert.Equal("s50", _table.ElementAt(50).Id);
        Assert.Equal("s98", _table.ElementAt(^2).Id);
        Assert.Equal("s99", _table[^1].Id);
        Assert.Equal(3, _store.Made);
        Assert.Equal(["s40", "s41"], _table.Skip(40).Take(2).Select(static one => one.Id));
        Assert.Equal(["s10", "s11", "s12"], _table[10..13].Select(static one => one.Id));
        Assert.Equal(["s97", "s98", "s99"], _table[^3..].Select(static one => one.Id));
        Assert.Equal(9, _store.Made);
    }

    [Fact]
    public void APartIsATable()
    {
        FactTable<FakeSource> part = _table[10..20];
        Assert.Equal(10, part.Count);
        Assert.Equal("s15", part.Find("s15")!.Id);
        Assert.Null(part.Find("s25"));
        Assert.Equal((5, -1), (part.IndexOf(_table[15]), part.IndexOf(_table[25])));
        Assert.Empty(_table[..0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _table[90..101]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _table.Slice(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _table.Slice(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _table.Slice(1, int.MaxValue));
    }

    [Fact]
    public void AnEntryIsFoundByFewOthers()
    {
        Assert.Equal("s77", _table.Find("s77")!.Id);
        Assert.InRange(_store.Made, 1, 10);
        Assert.True(_table.Contains(_table[3]));
        Assert.True(((ICollection<FakeSource>)_table).Contains(_table[3]));
        Assert.Equal(3, ((IList<FakeSource>)_table).IndexOf(_table[3]));
        Assert.InRange(_store.Made, 1, 20);
        Assert.Null(_table.Find("nobody"));
        Assert.Null(_table.Find(null));
        Assert.False(_table.Contains(null));
    }

    [Fact]
    public void ItIsCopiedAsAWhole()
    {
        Assert.Equal(_table.Select(static one => one.Id), _table.ToArray().Select(static one => one.Id));
        FakeSource[] room = new FakeSource[102];
        _table.CopyTo(room, 2);
        Assert.Same(_table[99], room[101]);
        Assert.Throws<ArgumentException>(() => _table.CopyTo(room, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => _table.CopyTo(room, -1));
        Assert.Throws<ArgumentNullException>(() => _table.CopyTo(null!, 0));
    }

    [Fact]
    public void NobodyChangesIt()
    {
        IList<FakeSource> list = _table;
        FakeSource entry = _table[0];
        Assert.True(list.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => list[0] = entry);
        Assert.Throws<NotSupportedException>(() => list.Add(entry));
        Assert.Throws<NotSupportedException>(() => list.Insert(0, entry));
        Assert.Throws<NotSupportedException>(() => list.Remove(entry));
        Assert.Throws<NotSupportedException>(() => list.RemoveAt(0));
        Assert.Throws<NotSupportedException>(list.Clear);
        Assert.Equal(100, list.Count);
    }

    [Fact]
    public void KindsOfOneTypeMakeOneTable()
    {
        FakeStore store = new(["person|b|B||\nperson|d|D||\n", "source|a|\nsource|c|\n", "visit|z|2001||\nvisit|y|||\n"]);
        KindTable[] kinds =
        [
            new("person", "Somebody.", KindRole.Entity, typeof(FakePerson), FactTables.Create<FakePerson>(store, () => "0.0\n0.1\n"u8, static _ => null), []),
            new("source", "A text.", KindRole.Source, typeof(FakeSource), FactTables.Create<FakeSource>(store, () => "1.0\n1.1\n"u8, static _ => null), []),
            new("visit", "A visit.", KindRole.Fact, typeof(FakeVisit), FactTables.Create<FakeVisit>(store, () => "2.0\n2.1\n"u8, static _ => null), []),
        ];
        Assert.Same(kinds[0].Entries, FactTables.Of<FakePerson>(store, kinds, static _ => null));
        FactTable<IEntity> entities = FactTables.Of<IEntity>(store, kinds, id => id == "c" ? store.Get<FakeSource>(new(1, 1)) : null);
        Assert.Equal(["a", "b", "c", "d"], entities.Select(static one => one.Id));
        Assert.Equal("c", entities.Find("c")!.Id);
        Assert.Equal(["z", "y"], FactTables.Of<IFact>(store, kinds, static _ => null).Select(static one => one.Id));
        Assert.Equal(["z", "y", "a", "b", "c", "d"], FactTables.Of<IEntry>(store, kinds, static _ => null).Select(static one => one.Id));
        Assert.Empty(FactTables.Of<ITenure>(store, kinds, static _ => null));
    }

    private FakeSource? Find(string id) => id[0] == 's' ? _store.Get<FakeSource>(new(0, int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture))) : null;
}
