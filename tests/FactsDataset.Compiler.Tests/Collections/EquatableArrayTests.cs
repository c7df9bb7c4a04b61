using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Tests.Collections;

public class EquatableArrayTests
{
    [Fact]
    public void ArraysAreEqualByTheirItems()
    {
        EquatableArray<string> array = new(["a", "b"]);
        Assert.Equal(array, new EquatableArray<string>(["a", "b"]));
        Assert.True(array == new List<string> { "a", "b" }.ToEquatableArray());
        Assert.Equal(array.GetHashCode(), new EquatableArray<string>(["a", "b"]).GetHashCode());
        Assert.True(array.Equals((object)new EquatableArray<string>(["a", "b"])));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b a")]
    [InlineData("a b c")]
    [InlineData("a B")]
    public void OrderLengthAndItemsCount(string items)
    {
        EquatableArray<string> array = new(["a", "b"]);
        Assert.True(array != new EquatableArray<string>(items.Split(' ')));
        Assert.False(array.Equals((object)items));
    }

    [Fact]
    public void DefaultIsTheEmptyArray()
    {
        EquatableArray<string> array = default;
        Assert.Equal(array, new EquatableArray<string>([]));
        Assert.Equal(array.GetHashCode(), EquatableArray<string>.Empty.GetHashCode());
        Assert.Equal(array, new List<string>().ToEquatableArray());
        Assert.Empty(array);
        Assert.Throws<IndexOutOfRangeException>(() => array[0]);
        foreach (string item in array)
        {
            Assert.Fail(item);
        }
    }

    [Fact]
    public void NestedArraysCompareAllTheWayDown()
    {
        EquatableArray<EquatableArray<int>> array = new([new([1, 2]), default]);
        Assert.Equal(array, new EquatableArray<EquatableArray<int>>([new([1, 2]), new([])]));
        Assert.NotEqual(array, new EquatableArray<EquatableArray<int>>([new([1, 3]), default]));
    }

    [Fact]
    public void ItemsComeInOrder()
    {
        EquatableArray<int> array = Enumerable.Range(1, 3).ToEquatableArray();
        List<int> seen = [];
        foreach (int item in array)
        {
            seen.Add(item);
        }

        Assert.Equal([1, 2, 3], seen);
        Assert.Equal(2, array[1]);
        Assert.Equal([1, 2, 3], array.Select(item => item));
    }
}
