using static FactsDataset.Core.Certainty;

namespace FactsDataset.Core.Tests.Dates;

public sealed class EdtfComparisonTests
{
    // One, other, before, after, overlaps, within.
    public static TheoryData<string, string, Certainty, Certainty, Certainty, Certainty> Vectors => new()
    {
        // Days.
        { "2018-11-05", "2018-11-06", Yes, No, No, No },
        { "2018-11-05", "2018-11-05", No, No, Yes, Yes },

        // A whole month holds its days; one day in a month is some day of it.
        { "2018-11", "2018-11-30", No, No, Yes, No },
        { "2018-11-30", "2018-11", No, No, Yes, Yes },
        { "2018-11-XX", "2018-11-30", Possibly, No, Possibly, Possibly },
        { "2018-11-XX", "2018-11-01", No, Possibly, Possibly, Possibly },
        { "2018-11-XX", "2018-11", No, No, Yes, Yes },
        { "2018-11", "2018-11-XX", No, No, Yes, No },
        { "2018-11-XX", "2018-11-XX", Possibly, Possibly, Possibly, Possibly },
        { "2018-11", "2018-11", No, No, Yes, Yes },
        { "2018-XX", "2018-11-XX", Possibly, Possibly, Possibly, No },
        { "2018-XX", "2018", No, No, Yes, Yes },
        { "201X", "2018", Possibly, Possibly, Possibly, Possibly },
        { "2018-11", "2018-12", Yes, No, No, No },

        // Intervals whose ends are not precise.
        { "2018-11/2018-12", "2018-12-31", Possibly, No, Possibly, No },
        { "2018-11-15", "2018-11/2018-12", Possibly, No, Possibly, Possibly },
        { "2018-12-01", "2018-11/2018-12", No, No, Yes, Yes },
        { "2018-11-05/2018-11-07", "2018-11-07/2018-11-09", No, No, Yes, No },

        // Open and unknown ends.
        { "2018-11-05/..", "2018-11-04", No, Yes, No, No },
        { "2018-11-05/..", "2019", Possibly, No, Possibly, No },
        { "2019", "2018-11-05/..", No, Possibly, Possibly, Possibly },
        { "../2018-11-05", "2018-11-05", No, No, Yes, Possibly },
        { "../2018-11-05", "2018-11-06/..", Yes, No, No, No },
        { "/2018-11-05", "2018-11-01", No, Possibly, Possibly, No },
        { "../2018-11-05", "../2018-11-04", No, Possibly, Possibly, No },

        // Sets, by their members.
        { "[2018-11-05,2018-11-09]", "2018-11-07", Possibly, Possibly, No, No },
        { "[2018-11-05,2018-11-09]", "2018-11-10", Yes, No, No, No },
        { "[2018-11-05..2018-11-09]", "2018-11-07", Possibly, Possibly, Possibly, Possibly },
        { "[2018-11-05,2018-11-09]", "2018-11", No, No, Yes, Yes },
        { "2018-11-05", "[2018-11,2018-12]", Possibly, No, Possibly, Possibly },
        { "[..2018-11-05]", "2018-11-06", Yes, No, No, No },
        { "[..2018-11-05]", "2018-11-05", Possibly, No, Possibly, Possibly },
        { "[2018-11-05..]", "2018-11-05", No, Possibly, Possibly, Possibly },
        { "[2018-11-05..]", "2018-11-05/..", No, Possibly, Possibly, Possibly },

        // The ends of the calendar.
        { "0001-01-01", "[..0001-01-01]", No, Possibly, Possibly, Possibly },
        { "9999-12-31", "9999/..", No, Possibly, Possibly, Possibly },
        { "0001", "9999", Yes, No, No, No },
        { "999X", "9999-12-31/..", Possibly, No, Possibly, No },

        // Leap days.
        { "2016-02-29", "2016-02", No, No, Yes, Yes },
        { "2016-02-29", "2016-02-XX", No, Possibly, Possibly, Possibly },
        { "2016-02-28", "2016-02-29/2016-03-01", Yes, No, No, No },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void EachPairHasItsAnswers(string one, string other, Certainty before, Certainty after, Certainty overlaps, Certainty within)
    {
        EdtfDate left = EdtfDate.Parse(one);
        EdtfDate right = EdtfDate.Parse(other);
        Assert.Equal((before, after), (left.IsBefore(right), left.IsAfter(right)));
        Assert.Equal((before, after), (right.IsAfter(left), right.IsBefore(left)));
        Assert.Equal((overlaps, overlaps), (left.Overlaps(right), right.Overlaps(left)));
        Assert.Equal(within, left.Within(right));
    }

    [Fact]
    public void MonthIsNotDefinitelyBeforeItsOwnLastDay()
    {
        Assert.NotEqual(Yes, EdtfDate.Parse("2018-11").IsBefore(EdtfDate.Parse("2018-11-30")));
        Assert.NotEqual(Yes, EdtfDate.Parse("2018-11-XX").IsBefore(EdtfDate.Parse("2018-11-30")));
    }

    [Fact]
    public void OfNothingNothingIsSo()
    {
        EdtfDate date = EdtfDate.Parse("2018");
        foreach ((EdtfDate? left, EdtfDate? right) in new[] { (null, date), (date, null), ((EdtfDate?)null, (EdtfDate?)null) })
        {
            Assert.Equal(No, left.IsBefore(right));
            Assert.Equal(No, left.IsAfter(right));
            Assert.Equal(No, left.IsOnOrBefore(right));
            Assert.Equal(No, left.IsOnOrAfter(right));
            Assert.Equal(No, left.Overlaps(right));
            Assert.Equal(No, left.Within(right));
            Assert.Equal(No, left.IsBetween(right, date));
            Assert.Equal(No, date.IsBetween(left, right));
        }
    }

    [Fact]
    public void DatesInTheWrongOrderAreToldOf()
    {
        EdtfDate date = EdtfDate.Parse("2018");
        Assert.Throws<ArgumentException>(() => date.IsBetween(EdtfDate.Parse("2019"), EdtfDate.Parse("2018-12-31")));
        Assert.Throws<ArgumentException>(() => date.IsPossiblyBetween(2025, 5));
        Assert.Equal(Yes, date.IsBetween(EdtfDate.Parse("2018-01-01"), date));
    }
}
