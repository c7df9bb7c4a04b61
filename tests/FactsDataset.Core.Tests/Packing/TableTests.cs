using System.Text;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Tests.Packing;

public sealed class TableTests
{
    [Fact]
    public void TableKeepsItsOrderAndDecodesWhatIsRead()
    {
        FakeStore store = new(["source|b|\nsource|a|\n", "source|c|\n"]);
        FactTable<ISource> table = FactTables.Create<ISource>(store, () => "0.1\n0.0\n1.0\n"u8, static _ => null);
        Assert.Equal((3, 0), (table.Count, store.Made));
        Assert.Equal("b", table[1].Id);
        Assert.Equal(1, store.Made);
        List<string> ids = [];
        foreach (ISource source in table)
        {
            ids.Add(source.Id);
        }

        Assert.Equal(["a", "b", "c"], ids);
        Assert.Equal(ids, table.Select(source => source.Id));
        Assert.Same(table[0], table[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[-1]);
    }

    [Fact]
    public void TableOfAKindIsAListOfEntries()
    {
        FakeStore store = new(["source|a|\n"]);
        KindTable kind = new("source", "A text.", KindRole.Source, typeof(FakeSource), FactTables.Create<FakeSource>(store, () => "0.0"u8, static _ => null), []);
        Assert.Equal("a", Assert.Single(kind.Entries).Id);
        Assert.Empty(kind.Retracted);
        Assert.Equal(("source", "A text.", KindRole.Source), (kind.Kind, kind.Summary, kind.Role));
    }

    [Fact]
    public void KindReadsTheIdsOfItsCollection()
    {
        KindTable kind = new("source", "A text.", KindRole.Source, typeof(FakeCollection), [], []);
        Assert.Equal([new("b-2", "a"), new("b10", "a")], kind.Former);
        Assert.Equal([new("a", "TheA")], kind.Symbols);
        Assert.Same(kind.Former, kind.Former);
        KindTable without = new("source", "A text.", KindRole.Source, typeof(FakeSource), [], []);
        Assert.Empty(without.Former);
        Assert.Empty(without.Symbols);
    }

    [Fact]
    public void TableMayBeEmpty()
    {
        FactTable<IFact> table = FactTables.Create<IFact>(new FakeStore([]), () => ""u8, static _ => null);
        Assert.Empty(table);
    }

    [Fact]
    public void LoopOverATableAllocatesNothing()
    {
        FakeStore store = new(["source|a|\nsource|b|\n"]);
        FactTable<ISource> table = FactTables.Create<ISource>(store, () => "0.0\n0.1\n"u8, static _ => null);
        int length = Walk(table);
        long before = GC.GetAllocatedBytesForCurrentThread();
        length += Walk(table);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(4, length);

        static int Walk(FactTable<ISource> table)
        {
            int length = 0;
            foreach (ISource source in table)
            {
                length += source.Id.Length;
            }

            return length;
        }
    }

    [Fact]
    public void IndexFindsEachIdAndNoOther()
    {
        string[] ids = [.. Enumerable.Range(0, 500).Select(i => "id-" + (i * 7919 % 1000)), "a", "a-1", "a-b", "aa", "id", "zz"];
        Array.Sort(ids, string.CompareOrdinal);
        byte[] text = Pack(ids);
        Cultures.ForEach(_ =>
        {
            for (int i = 0; i < ids.Length; i++)
            {
                Assert.Equal(new EntryAddress(i / 100, i % 100), EntryIndex.Find(text, ids[i]));
            }

            foreach (string other in new[] { "", "A", "ID-1", "\u0131d", "id-", "id-1000", "a-0", "zzz", "0", "a 0", "id-1 ", "\n" })
            {
                Assert.True(EntryIndex.Find(text, other).IsNone, other);
            }

            Assert.True(EntryIndex.Find(text, null).IsNone);
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(20_000)]
    public void IndexOfAnySizeFindsEachId(int count)
    {
        string[] ids = [.. Enumerable.Range(0, count).Select(i => "entry-" + i)];
        Array.Sort(ids, string.CompareOrdinal);
        byte[] text = Pack(ids);
        Assert.All(ids.Select((id, i) => (id, i)), pair => Assert.Equal(new EntryAddress(pair.i / 100, pair.i % 100), EntryIndex.Find(text, pair.id)));
        Assert.True(EntryIndex.Find(text, "entry").IsNone);
        Assert.True(EntryIndex.Find(text, "entry-" + count).IsNone);
    }

    [Fact]
    public void IndexMayBeEmpty() => Assert.True(EntryIndex.Find(Pack([]), "a").IsNone);

    // As it stood when the format was made, its table worked out apart from the writer: it has to be read for ever.
    [Fact]
    public void IndexOfTheFirstFormatIsStillRead()
    {
        ReadOnlySpan<byte> text = "BHHNAA\na 1.1\nb 1.2\n"u8;
        Assert.Equal(new EntryAddress(1, 1), EntryIndex.Find(text, "a"));
        Assert.Equal(new EntryAddress(1, 2), EntryIndex.Find(text, "b"));
        Assert.Equal(new EntryAddress(1, 2), EntryIndex.Find(text[..^1], "b"));
        Assert.True(EntryIndex.Find(text, "c").IsNone);
    }

    [Fact]
    public void DamagedIndexIsFoundOut()
    {
        byte[] text = Pack(["a", "b", "c"]);
        int damaged = 0;
        for (int i = 0; i < text.Length; i++)
        {
            foreach (byte other in "A/~\n"u8)
            {
                byte[] changed = [.. text];
                changed[i] = other;
                if (Record.Exception(() => EntryIndex.Find(changed, "b")) is { } exception)
                {
                    Assert.IsType<InvalidDataException>(exception);
                    damaged++;
                }
            }
        }

        Assert.True(damaged > 10);
    }

    private static byte[] Pack(string[] ids)
    {
        TextBuffer text = new();
        EntryIndexWriter.Write(text, [.. ids.Select((id, i) => (id, i / 100, i % 100))]);
        return Encoding.ASCII.GetBytes(text.Take());
    }

    [FactIds("a c", Retired = "b10=a c= b-2=a", Symbols = "a=TheA")]
    private static class FakeCollection;
}
