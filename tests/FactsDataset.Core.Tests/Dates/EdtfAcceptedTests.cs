namespace FactsDataset.Core.Tests.Dates;

public sealed class EdtfAcceptedTests
{
    // Text, earliest start, latest start, earliest end, latest end; '-' is unbounded.
    public static TheoryData<string, string, string, string, string> Vectors => new()
    {
        // Level 0: dates.
        { "2018", "2018-01-01", "2018-01-01", "2018-12-31", "2018-12-31" },
        { "2018-11", "2018-11-01", "2018-11-01", "2018-11-30", "2018-11-30" },
        { "2018-11-05", "2018-11-05", "2018-11-05", "2018-11-05", "2018-11-05" },
        { "0001", "0001-01-01", "0001-01-01", "0001-12-31", "0001-12-31" },
        { "9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31" },
        { "2000-02-29", "2000-02-29", "2000-02-29", "2000-02-29", "2000-02-29" },
        { "2016-02", "2016-02-01", "2016-02-01", "2016-02-29", "2016-02-29" },
        { "1900-02", "1900-02-01", "1900-02-01", "1900-02-28", "1900-02-28" },

        // Level 0: intervals begin some time in the first date and end some time in the second.
        { "2018-11-05/2018-11-07", "2018-11-05", "2018-11-05", "2018-11-07", "2018-11-07" },
        { "2004-06/2006-08", "2004-06-01", "2004-06-30", "2006-08-01", "2006-08-31" },
        { "2004/2005-02-01", "2004-01-01", "2004-12-31", "2005-02-01", "2005-02-01" },
        { "2018-11/2018-11", "2018-11-01", "2018-11-30", "2018-11-01", "2018-11-30" },
        { "2018/2018-03", "2018-01-01", "2018-03-31", "2018-03-01", "2018-03-31" },
        { "2018-03-10/2018", "2018-03-10", "2018-03-10", "2018-03-10", "2018-12-31" },
        { "2018-11-05/2018-11-05", "2018-11-05", "2018-11-05", "2018-11-05", "2018-11-05" },

        // Level 1: qualifiers do not move bounds.
        { "2018?", "2018-01-01", "2018-01-01", "2018-12-31", "2018-12-31" },
        { "2018-11~", "2018-11-01", "2018-11-01", "2018-11-30", "2018-11-30" },
        { "2018-11-05%", "2018-11-05", "2018-11-05", "2018-11-05", "2018-11-05" },
        { "2018-11-05~/2018-11-07?", "2018-11-05", "2018-11-05", "2018-11-07", "2018-11-07" },

        // Level 1: unspecified digits stand for one year, month or day.
        { "201X", "2010-01-01", "2019-01-01", "2010-12-31", "2019-12-31" },
        { "20XX", "2000-01-01", "2099-01-01", "2000-12-31", "2099-12-31" },
        { "00XX", "0000-01-01", "0099-01-01", "0000-12-31", "0099-12-31" },
        { "999X", "9990-01-01", "9999-01-01", "9990-12-31", "9999-12-31" },
        { "2018-XX", "2018-01-01", "2018-12-01", "2018-01-31", "2018-12-31" },
        { "2018-11-XX", "2018-11-01", "2018-11-30", "2018-11-01", "2018-11-30" },
        { "2016-02-XX", "2016-02-01", "2016-02-29", "2016-02-01", "2016-02-29" },
        { "2018-XX-XX", "2018-01-01", "2018-12-31", "2018-01-01", "2018-12-31" },
        { "201X?", "2010-01-01", "2019-01-01", "2010-12-31", "2019-12-31" },
        { "2018-11-XX/2018-12", "2018-11-01", "2018-11-30", "2018-12-01", "2018-12-31" },

        // Level 1: open and unknown ends.
        { "2018-11/..", "2018-11-01", "2018-11-30", "2018-11-01", "-" },
        { "2018-11/", "2018-11-01", "2018-11-30", "2018-11-01", "-" },
        { "../2018-11", "-", "2018-11-30", "2018-11-01", "2018-11-30" },
        { "/2018-11", "-", "2018-11-30", "2018-11-01", "2018-11-30" },
        { "../2018-11-05?", "-", "2018-11-05", "2018-11-05", "2018-11-05" },

        // Level 2: one-of sets.
        { "[2018-11-05..2018-11-07]", "2018-11-05", "2018-11-07", "2018-11-05", "2018-11-07" },
        { "[2018-11..2019-01]", "2018-11-01", "2019-01-01", "2018-11-30", "2019-01-31" },
        { "[2018..2018]", "2018-01-01", "2018-01-01", "2018-12-31", "2018-12-31" },
        { "[..2018-11-05]", "-", "2018-11-05", "-", "2018-11-05" },
        { "[..2018-11]", "-", "2018-11-01", "-", "2018-11-30" },
        { "[2018-11..]", "2018-11-01", "-", "2018-11-30", "-" },
        { "[2018,2020]", "2018-01-01", "2020-01-01", "2018-12-31", "2020-12-31" },
        { "[2020,2018-03-05]", "2018-03-05", "2020-01-01", "2018-03-05", "2020-12-31" },
        { "[1667,1668,1670..1672]", "1667-01-01", "1672-01-01", "1667-12-31", "1672-12-31" },
        { "[..1900,2018-XX,2020?,2021..]", "-", "-", "-", "-" },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void EachAcceptedFormHasItsBoundsAndGivesItsTextBack(string text, string earliestStart, string latestStart, string earliestEnd, string latestEnd) =>
        Cultures.ForEach(_ =>
        {
            EdtfParseResult result = EdtfDate.ParseResult(text);
            Assert.True(result.Success, result.Error);
            Assert.Null(result.Error);
            EdtfDate date = result.Value;
            Assert.Equal(
                (earliestStart, latestStart, earliestEnd, latestEnd),
                (Day(date.EarliestStartDay), Day(date.LatestStartDay), Day(date.EarliestEndDay), Day(date.LatestEndDay)));
            Assert.Equal(text, date.ToString());
            Assert.Equal(date, EdtfDate.Parse(date.ToString()));
            Assert.Equal(date.EarliestStartDay?.ToDateOnly(), date.EarliestDay);
            Assert.Equal(date.LatestEndDay?.ToDateOnly(), date.LatestDay);
        });

    [Theory]
    [InlineData("2018", false, false)]
    [InlineData("2018?", true, false)]
    [InlineData("2018-11~", false, true)]
    [InlineData("2018-11-05%", true, true)]
    [InlineData("2018~/2019?", true, true)]
    [InlineData("[2018,2019~]", false, true)]
    public void QualifiersOfAnyPartShow(string text, bool isUncertain, bool isApproximate)
    {
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal((isUncertain, isApproximate), (date.IsUncertain, date.IsApproximate));
    }

    [Fact]
    public void EveryDayOfTheCalendarComesBack()
    {
        for (int day = 0; day <= DateOnly.MaxValue.DayNumber; day += 11)
        {
            string text = EdtfDate.FormatDay(day);
            Assert.Equal(DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), text);
            Assert.Equal(day, EdtfDate.Parse(text).EarliestStart);
        }

        Assert.Equal("9999-12-31", EdtfDate.FormatDay(DateOnly.MaxValue.DayNumber));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FormatDay(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FormatDay(DateOnly.MaxValue.DayNumber + 1));
    }

    [Fact]
    public void DatesAreEqualWhenTheirTextsAre()
    {
        EdtfDate one = EdtfDate.Parse("2018-11");
        EdtfDate same = EdtfDate.Parse("2018-11");
        EdtfDate other = EdtfDate.Parse("2018-11~");
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other);
        Assert.False(one.Equals(null));
        Assert.True((EdtfDate?)null == null);
    }

    private static string Day(EdtfDay? day) => day?.ToString() ?? "-";
}
