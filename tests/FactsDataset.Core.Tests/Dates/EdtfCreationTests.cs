namespace FactsDataset.Core.Tests.Dates;

public sealed class EdtfCreationTests
{
    [Fact]
    public void DatesOfNumbersAreThoseOfTheirTexts() => Cultures.ForEach(_ =>
    {
        Same("0001", EdtfDate.FromYear(1));
        Same("9999", EdtfDate.FromYear(9999));
        Same("2018-02", EdtfDate.FromMonth(2018, 2));
        Same("9999-12", EdtfDate.FromMonth(9999, 12));
        Same("2016-02-29", EdtfDate.FromDay(2016, 2, 29));
        Same("2018-11-07", EdtfDate.FromDay(new DateOnly(2018, 11, 7)));
    });

    [Theory]
    [InlineData(0, 1, 1, "year")]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(2018, 0, 1, "month")]
    [InlineData(2018, 13, 1, "month")]
    [InlineData(2018, 2, 29, "day")]
    [InlineData(2018, 2, 0, "day")]
    public void WhatIsNoDayIsRefused(int year, int month, int day, string parameter)
    {
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromDay(year, month, day)).ParamName);
        if (parameter != "day")
        {
            Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromMonth(year, month)).ParamName);
        }

        if (parameter == "year")
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromYear(year));
        }
    }

    private static void Same(string text, EdtfDate made)
    {
        EdtfDate parsed = EdtfDate.Parse(text);
        Assert.Equal(parsed, made);
        Assert.Equal(
            (parsed.EarliestStart, parsed.LatestStart, parsed.EarliestEnd, parsed.LatestEnd),
            (made.EarliestStart, made.LatestStart, made.EarliestEnd, made.LatestEnd));
        Assert.Equal(parsed.Overlaps(EdtfDate.Parse("2018-XX")), made.Overlaps(EdtfDate.Parse("2018-XX")));
    }
}
