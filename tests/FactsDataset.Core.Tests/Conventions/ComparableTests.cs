using FactsDataset.Core.Tests.Packing;

namespace FactsDataset.Core.Tests.Conventions;

/// <summary>What has an order has it without generics too, as F# asks of what it sorts and puts into sets.</summary>
public sealed class ComparableTests
{
    [Fact]
    public void DatesCompareAsObjects() => AssertOrdered(EdtfDate.Parse("2018-11"), EdtfDate.Parse("2018-12"));

    [Fact]
    public void LinesCompareAsObjects()
    {
        AssertOrdered(new LineRange(3, 4), new LineRange(3, 12), new LineRange(14, 14));
        Assert.True(new LineRange(3, 4) < new LineRange(3, 12) && new LineRange(3, 4) <= new LineRange(3, 4));
        Assert.True(new LineRange(4, 4) > new LineRange(3, 12) && new LineRange(3, 4) >= new LineRange(3, 4));
    }

    [Fact]
    public void PositionsCompareAsObjects()
    {
        AssertOrdered(new TextPosition(2, 50, 60), new TextPosition(3, 0, 9), new TextPosition(3, 1, 2), new TextPosition(3, 1, 3));
        Assert.True(new TextPosition(2, 5, 6) < new TextPosition(3, 0, 1) && new TextPosition(2, 5, 6) <= new TextPosition(2, 5, 6));
        Assert.True(new TextPosition(4, 0, 1) > new TextPosition(3, 5, 6) && new TextPosition(2, 5, 6) >= new TextPosition(2, 5, 6));
    }

    /// <summary>Entries of many kinds stand in one list, so they compare with each other.</summary>
    [Fact]
    public void EntriesOfEveryKindCompareAsObjects()
    {
        FakeStore store = new(["visit|b|2001|0.1|\nperson|a|A||\nsource|c|\n"]);
        AssertOrdered(store.Get<IEntry>(new(0, 0)), store.Get<IEntry>(new(0, 1)), store.Get<IEntry>(new(0, 2)));
    }

    private static void AssertOrdered(params IComparable[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            Assert.True(values[i].CompareTo(null) > 0);
            Assert.Throws<ArgumentException>(() => values[i].CompareTo("a text"));
            for (int j = 0; j < values.Length; j++)
            {
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(values[i].CompareTo(values[j])));
            }
        }
    }
}
