namespace FactsDataset.Core.Tests.Dates;

public sealed class EdtfReadingsTests
{
    [Fact]
    public void EachAnswerIsWhatAllReadingsOfBothDatesAmountTo()
    {
        List<string> mistakes = [];
        foreach (Readings one in Readings.All)
        {
            foreach (Readings other in Readings.All)
            {
                EdtfDate left = EdtfDate.Parse(one.Text);
                EdtfDate right = EdtfDate.Parse(other.Text);
                Check("before", left.IsBefore(right), Readings.Ask(one, other, (a, b) => a.End < b.Start));
                Check("after", left.IsAfter(right), Readings.Ask(one, other, (a, b) => a.Start > b.End));
                Check("on or before", left.IsOnOrBefore(right), Readings.Ask(one, other, (a, b) => a.End <= b.End));
                Check("on or after", left.IsOnOrAfter(right), Readings.Ask(one, other, (a, b) => a.Start >= b.Start));
                Check("overlaps", left.Overlaps(right), Readings.Ask(one, other, (a, b) => a.Start <= b.End && b.Start <= a.End));
                Check("within", left.Within(right), Readings.Ask(one, other, (a, b) => a.Start >= b.Start && a.End <= b.End));

                void Check(string question, Certainty actual, Certainty expected)
                {
                    if (actual != expected)
                    {
                        mistakes.Add($"{one.Text} {question} {other.Text}: {actual}, not {expected}");
                    }
                }
            }
        }

        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
    }

    [Fact]
    public void BetweenIsWhatAllReadingsOfThreeDatesAmountTo()
    {
        List<string> mistakes = [];
        foreach (Readings first in Readings.All)
        {
            foreach (Readings last in Readings.All)
            {
                if (EdtfDate.Parse(last.Text).IsBefore(EdtfDate.Parse(first.Text)) == Certainty.Yes)
                {
                    continue;
                }

                // Each reading of the date is asked with the readings of the bounds that are hardest and easiest for it.
                (int Hard, int Easy) start = (first.Runs.Max(run => run.Start), first.Runs.Min(run => run.Start));
                (int Hard, int Easy) end = (last.Runs.Min(run => run.End), last.Runs.Max(run => run.End));
                foreach (Readings one in Readings.All)
                {
                    bool all = one.Runs.All(run => run.Start >= start.Hard && run.End <= end.Hard);
                    bool some = one.Runs.Any(run => run.Start >= start.Easy && run.End <= end.Easy);
                    Certainty expected = all ? Certainty.Yes : some ? Certainty.Possibly : Certainty.No;
                    Certainty actual = EdtfDate.Parse(one.Text).IsBetween(EdtfDate.Parse(first.Text), EdtfDate.Parse(last.Text));
                    if (actual != expected)
                    {
                        mistakes.Add($"{one.Text} between {first.Text} and {last.Text}: {actual}, not {expected}");
                    }
                }
            }
        }

        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
    }

    [Fact]
    public void BoundsAreTheFirstAndLastOfAllReadings()
    {
        foreach (Readings readings in Readings.All)
        {
            EdtfDate date = EdtfDate.Parse(readings.Text);
            Assert.True(date.EarliestStart is null || date.EarliestStart == readings.Runs.Min(run => run.Start), readings.Text);
            Assert.True(date.LatestStart is null || date.LatestStart == readings.Runs.Max(run => run.Start), readings.Text);
            Assert.True(date.EarliestEnd is null || date.EarliestEnd == readings.Runs.Min(run => run.End), readings.Text);
            Assert.True(date.LatestEnd is null || date.LatestEnd == readings.Runs.Max(run => run.End), readings.Text);
        }
    }
}
