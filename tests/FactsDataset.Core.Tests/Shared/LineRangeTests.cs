namespace FactsDataset.Core.Tests.Shared;

public sealed class LineRangeTests
{
    [Theory]
    [InlineData("14", 14, 14)]
    [InlineData("3-12", 3, 12)]
    [InlineData("7-7", 7, 7)]
    [InlineData("999999999", 999999999, 999999999)]
    public void LineOrRangeIsParsed(string text, int start, int end) => Cultures.ForEach(_ =>
    {
        LineRange range = LineRange.Parse(text);
        Assert.Equal((start, end), (range.Start, range.End));
        Assert.Equal(new LineRange(start, end), range);
        Assert.Equal(range, LineRange.Parse(range.ToString()));
        Assert.True(range.Contains(start) && range.Contains(end));
        Assert.False(range.Contains(start - 1) || range.Contains(end + 1));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("0")]
    [InlineData("03")]
    [InlineData("3-")]
    [InlineData("-3")]
    [InlineData("12-3")]
    [InlineData("3 - 12")]
    [InlineData("3-4-5")]
    [InlineData("+3")]
    [InlineData("\u0663")]
    [InlineData("3\u201312")]
    [InlineData("99999999999")]
    public void AnythingElseIsRefused(string? text)
    {
        Assert.False(LineRange.TryParse(text, out LineRange range));
        Assert.Equal(default, range);
        Assert.Throws<FormatException>(() => LineRange.Parse(text));
    }

    [Fact]
    public void NoRangeHoldsLineZero()
    {
        Assert.False(default(LineRange).Contains(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineRange(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineRange(2, 1));
    }
}
