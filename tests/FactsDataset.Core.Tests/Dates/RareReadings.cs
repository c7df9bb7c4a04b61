namespace FactsDataset.Core.Tests.Dates;

/// <summary>
/// All that the rarer forms of a date can mean, spelt out without the code under test: each reading is the runs of days that
/// it has, more than one where all members of a set are meant. Around 2018, so that the readings of common forms meet them.
/// </summary>
internal sealed class RareReadings
{
    private RareReadings(string text, IEnumerable<(int Start, int End)[]> readings)
    {
        Text = text;
        All = readings.ToArray();
        Assert.NotEmpty(All);
    }

    public static RareReadings[] Rare { get; } =
    [
        One("2018-1X", Enumerable.Range(10, 3).Select(month => Month(2018, month))),
        One("2018-X2", [Month(2018, 2), Month(2018, 12)]),
        One("2018-X3-XX", Days(Month(2018, 3)).Select(Run)),
        One("2018-XX-31", Enumerable.Range(1, 12).Where(month => DateTime.DaysInMonth(2018, month) == 31).Select(month => Run(Day(2018, month, 31)))),
        One("2018-02-X7", new[] { 7, 17, 27 }.Select(day => Run(Day(2018, 2, day)))),
        One("201X-02-27", Enumerable.Range(2010, 10).Select(year => Run(Day(year, 2, 27)))),
        One("20X8-03", Enumerable.Range(200, 10).Select(decade => Month((decade * 10) + 8, 3))),
        One("201X-XX", from year in Enumerable.Range(2010, 10) from month in Enumerable.Range(1, 12) select Month(year, month)),
        One("201X-02-29", new[] { 2012, 2016 }.Select(year => Run(Day(year, 2, 29)))),
        One("20X8", Enumerable.Range(200, 10).Select(decade => Year((decade * 10) + 8))),
        One("2018S3", Enumerable.Range(2010, 10).Select(Year)),
        One("2018-21", [(Day(2018, 3, 1), Day(2018, 5, 31)), (Day(2018, 9, 1), Day(2018, 11, 30))]),
        One("2018-24", [(Day(2017, 12, 1), Day(2018, 2, 28)), (Day(2018, 6, 1), Day(2018, 8, 31)), (Day(2018, 12, 1), Day(2019, 2, 28))]),
        One("2018-28", [(Day(2017, 12, 1), Day(2018, 2, 28)), (Day(2018, 12, 1), Day(2019, 2, 28))]),
        One("2018-33", [(Day(2018, 1, 1), Day(2018, 3, 31))]),
        One("2018-40", [(Day(2018, 1, 1), Day(2018, 6, 30))]),
        One("2018-03-01T10:00:00Z", [Run(Day(2018, 3, 1))]),
        One("[2018-21,2018-02-X7]", [(Day(2018, 3, 1), Day(2018, 5, 31)), (Day(2018, 9, 1), Day(2018, 11, 30)), Run(Day(2018, 2, 7)), Run(Day(2018, 2, 17)), Run(Day(2018, 2, 27))]),
        One("2018-33/2018-04-01", Days((Day(2018, 1, 1), Day(2018, 3, 31))).Select(static start => (start, Day(2018, 4, 1)))),
        new("{2018-02,2018-05}", [[Month(2018, 2), Month(2018, 5)]]),
        new("{2018-02-27,2018-02-28,2018-03}", [[(Day(2018, 2, 27), Day(2018, 3, 31))]]),
        new("{2018-02-20..2018-03-02,2018-12-31}", [[(Day(2018, 2, 20), Day(2018, 3, 2)), Run(Day(2018, 12, 31))]]),
        new("{2018-02,2018-03-01..2018-03-31,2018-03-15}", [[(Day(2018, 2, 1), Day(2018, 3, 31))]]),
        new("{2017,2019}", [[Year(2017), Year(2019)]]),
    ];

    /// <summary>Those and the common forms, but for open ends, which the test of common forms has.</summary>
    public static RareReadings[] WithCommon { get; } =
        [.. Rare, .. Readings.All.Where(static readings => IsBounded(EdtfDate.Parse(readings.Text)) && readings.Runs.Length < 400).Select(static readings => One(readings.Text, readings.Runs))];

    public string Text { get; }

    /// <summary>Each reading, as runs in the order of time.</summary>
    public (int Start, int End)[][] All { get; }

    /// <summary>What the answers for all readings of two dates amount to.</summary>
    public static Certainty Ask(RareReadings one, RareReadings other, Func<(int Start, int End)[], (int Start, int End)[], bool> holds)
    {
        bool some = false;
        bool all = true;
        foreach ((int Start, int End)[] left in one.All)
        {
            foreach ((int Start, int End)[] right in other.All)
            {
                bool answer = holds(left, right);
                some |= answer;
                all &= answer;
            }
        }

        return all ? Certainty.Yes : some ? Certainty.Possibly : Certainty.No;
    }

    private static bool IsBounded(EdtfDate date) => date is { EarliestStart: not null, LatestEnd: not null };

    private static RareReadings One(string text, IEnumerable<(int Start, int End)> runs) => new(text, runs.Select(static run => new[] { run }));

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    private static (int Start, int End) Run(int day) => (day, day);

    private static (int Start, int End) Month(int year, int month) => (Day(year, month, 1), Day(year, month, DateTime.DaysInMonth(year, month)));

    private static (int Start, int End) Year(int year) => (Day(year, 1, 1), Day(year, 12, 31));

    private static IEnumerable<int> Days((int Start, int End) run) => Enumerable.Range(run.Start, run.End - run.Start + 1);
}
