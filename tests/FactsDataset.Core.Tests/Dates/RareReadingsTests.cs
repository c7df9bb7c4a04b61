namespace FactsDataset.Core.Tests.Dates;

public sealed class RareReadingsTests
{
    [Fact]
    public void EachAnswerIsWhatAllReadingsOfBothDatesAmountTo()
    {
        List<string> mistakes = [];
        foreach (RareReadings one in RareReadings.Rare)
        {
            foreach (RareReadings other in RareReadings.WithCommon)
            {
                CheckPair(one, other, mistakes);
                CheckPair(other, one, mistakes);
            }
        }

        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
    }

    [Fact]
    public void BoundsAreTheFirstAndLastOfAllReadings()
    {
        foreach (RareReadings readings in RareReadings.Rare)
        {
            EdtfDate date = EdtfDate.Parse(readings.Text);
            Assert.Equal(
                (readings.All.Min(runs => runs[0].Start), readings.All.Max(runs => runs[0].Start), readings.All.Min(runs => runs[^1].End), readings.All.Max(runs => runs[^1].End)),
                (date.EarliestStart, date.LatestStart, date.EarliestEnd, date.LatestEnd));
        }
    }

    /// <summary>Where members of an all-of set vary themselves, what is sure is sure.</summary>
    [Fact]
    public void AnAllOfSetWhoseMembersVaryIsNeverSurerThanItsReadings()
    {
        EdtfDate date = EdtfDate.Parse("{2018-02-XX,2018-05}");
        Assert.Equal(Certainty.Yes, date.Overlaps(EdtfDate.Parse("2018-05-31")));
        Assert.Equal(Certainty.Possibly, date.Overlaps(EdtfDate.Parse("2018-02-03")));
        Assert.Equal(Certainty.No, date.Overlaps(EdtfDate.Parse("2018-04")));
        Assert.Equal(Certainty.Yes, date.Within(EdtfDate.Parse("2018")));
        Assert.Equal(Certainty.No, EdtfDate.Parse("2018-02-03/2018-02-04").Within(EdtfDate.Parse("{2018-03-XX,2018-05}")));
    }

    [Theory]
    [InlineData("-0043-03-15", "0000", Certainty.Yes)]
    [InlineData("0000", "0001", Certainty.Yes)]
    [InlineData("Y-17E7", "-9999", Certainty.Yes)]
    [InlineData("9999", "Y10000", Certainty.Yes)]
    [InlineData("Y171010000S3", "Y171500000", Certainty.Possibly)]
    [InlineData("Y9999999999999999", "Y-9999999999999999", Certainty.No)]
    public void YearsBeyondThoseOfTheFrameworkCompare(string one, string other, Certainty isBefore)
    {
        Assert.Equal(isBefore, EdtfDate.Parse(one).IsBefore(EdtfDate.Parse(other)));
        Assert.Equal(isBefore, EdtfDate.Parse(other).IsAfter(EdtfDate.Parse(one)));
    }

    [Fact]
    public void DaysFarAwayFollowOneAnother()
    {
        Assert.Equal(-1, EdtfDate.Parse("0000-12-31").EarliestStart);
        Assert.Equal(3652059, EdtfDate.Parse("Y10000").EarliestStart);
        long number = EdtfDate.Parse("-0401-01-01").EarliestStartDay!.Value.DayNumber;
        (long Year, int Month, int Day) before = (-402, 12, 31);
        for (; number < 800; number++)
        {
            EdtfDay day = EdtfDay.FromDayNumber(number);
            (long Year, int Month, int Day) expected = before.Day < DateTime.DaysInMonth((int)before.Year + 2000, before.Month)
                ? (before.Year, before.Month, before.Day + 1)
                : before.Month < 12 ? (before.Year, before.Month + 1, 1) : (before.Year + 1, 1, 1);
            before = (day.Year, day.Month, day.Day);
            Assert.Equal(expected, before);
            Assert.Equal(number, EdtfDate.Parse(day.ToString()).EarliestStartDay!.Value.DayNumber);
        }

        Assert.Null(EdtfDate.Parse("Y170000002").EarliestStart);
        Assert.Equal("+170000002-01-01", EdtfDate.Parse("Y170000002").EarliestStartDay.ToString());
    }

    /// <summary>Some hundred thousand readings are gone through quickly, and no set of them is kept.</summary>
    [Fact]
    public void WhatMayBeManyDaysIsComparedAtOnce()
    {
        EdtfDate day = EdtfDate.Parse("XXXX-XX-X5");
        Assert.Equal(Certainty.No, day.Overlaps(EdtfDate.Parse("XXXX-XX-X4")));
        Assert.Equal(Certainty.Possibly, day.Overlaps(EdtfDate.Parse("1999-12-05")));
        Assert.Equal(Certainty.No, day.Overlaps(EdtfDate.Parse("1999-12-06")));
    }

    private static void CheckPair(RareReadings one, RareReadings other, List<string> mistakes)
    {
        EdtfDate left = EdtfDate.Parse(one.Text);
        EdtfDate right = EdtfDate.Parse(other.Text);
        Check("before", left.IsBefore(right), RareReadings.Ask(one, other, static (a, b) => a[^1].End < b[0].Start));
        Check("on or before", left.IsOnOrBefore(right), RareReadings.Ask(one, other, static (a, b) => a[^1].End <= b[^1].End));
        Check("on or after", left.IsOnOrAfter(right), RareReadings.Ask(one, other, static (a, b) => a[0].Start >= b[0].Start));
        Check("overlaps", left.Overlaps(right), RareReadings.Ask(one, other, static (a, b) => Array.Exists(a, x => Array.Exists(b, y => x.Start <= y.End && y.Start <= x.End))));
        Check("within", left.Within(right), RareReadings.Ask(one, other, static (a, b) => Array.TrueForAll(a, x => Array.Exists(b, y => x.Start >= y.Start && x.End <= y.End))));

        void Check(string question, Certainty actual, Certainty expected)
        {
            if (actual != expected)
            {
                mistakes.Add($"{one.Text} {question} {other.Text}: {actual}, not {expected}");
            }
        }
    }
}
