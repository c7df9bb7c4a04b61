namespace FactsDataset.Core.Tests.Values;

public sealed class TextPositionTests
{
    [Fact]
    public void PositionReadsAsFactFilesWriteIt() => Cultures.ForEach(_ =>
    {
        TextPosition position = new(14, 0, 87);
        Assert.Equal("14:0-87", position.ToString());
        Assert.Equal(position, new TextPosition(14, 0, 87));
        Assert.NotEqual(position, new TextPosition(14, 0, 88));
    });

    [Fact]
    public void PositionBelowItsBasesIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextPosition(0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextPosition(1, -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextPosition(1, 2, 1));
    }
}
