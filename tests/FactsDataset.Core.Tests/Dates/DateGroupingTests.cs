namespace FactsDataset.Core.Tests.Dates;

public sealed class DateGroupingTests
{
    private static readonly string?[] Texts =
    [
        "2018-11-07", "2018-11", "2018-11-XX", "[2018-11-03..2018-11-20]", "2018-11-12/2018-11-13",
        "2019-02-XX", null, "2018", "2018-XX", "2018-11-05/", "[..2016-06-28]", "2018-12-30/2019-01-02", "2018-11/2018-12", "[2018-11,2019-02]", "201X",
    ];

    [Fact]
    public void MonthsHoldWhatCertainlyLiesInThem()
    {
        DateGroups<string?> months = Texts.GroupByMonth(Parse);
        Assert.Equal(["2018-11", "2019-02"], months.Select(static month => month.Key.ToString()));
        Assert.Equal(Texts[..5], months[0]);
        Assert.Equal(Texts[5..6], months[1]);
        Assert.Equal(["2018", "2018-12-30/2019-01-02", "2018-11/2018-12", "201X"], months.Spanning);
        Assert.Equal(["2018-XX", "2018-11-05/", "[..2016-06-28]", "[2018-11,2019-02]"], months.Undecided);
        Assert.Equal([null], months.Undated);
        Assert.Equal("[2018-11: 5, 2019-02: 1], 4 spanning, 4 undecided, 1 undated", months.ToString());
    }

    [Fact]
    public void YearsHoldWhatCertainlyLiesInThem()
    {
        DateGroups<string?> years = Texts.GroupByYear(Parse);
        Assert.Equal(["2018: 8", "2019: 1"], years.Select(static year => year.ToString()));
        Assert.Equal(["2018-12-30/2019-01-02"], years.Spanning);
        Assert.Equal(["2018-11-05/", "[..2016-06-28]", "[2018-11,2019-02]", "201X"], years.Undecided);
        Assert.Equal(Texts.Length, years.Sum(static year => year.Count) + years.Spanning.Count + years.Undecided.Count + years.Undated.Count);
    }

    private static EdtfDate? Parse(string? text) => text is null ? null : EdtfDate.Parse(text);
}
