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
