namespace FactsDataset.Core.Tests.Dates;

/// <summary>
/// All that a date can mean, as runs of days, spelt out without the code under test. Days are those of a calendar that is
/// cut off on both sides of what the tests name, so that open ends are finite too.
/// </summary>
internal sealed class Readings
{
    private static readonly int Horizon = Day(2017, 11, 20);
    private static readonly int End = Day(2019, 2, 10);

    private Readings(string text, IEnumerable<(int Start, int End)> runs)
    {
        Text = text;
        Runs = runs.Distinct().ToArray();
        Assert.NotEmpty(Runs);
    }

    public static Readings[] All { get; } =
    [
        new("2018-02-27", [Run(Day(2018, 2, 27))]),
        new("2018-03-01", [Run(Day(2018, 3, 1))]),
        new("2018-02", [Month(2)]),
        new("2018-03", [Month(3)]),
        new("2018", [Year()]),
        new("2018-02-XX", Days(Month(2)).Select(Run)),
        new("2018-XX", Enumerable.Range(1, 12).Select(Month)),
        new("2018-XX-XX", Days(Year()).Select(Run)),
        new("2018-02-27/2018-03-02", Between([Day(2018, 2, 27)], [Day(2018, 3, 2)])),
        new("2018-02/2018-03-03", Between(Days(Month(2)), [Day(2018, 3, 3)])),
        new("2018-03-01/2018-03", Between([Day(2018, 3, 1)], Days(Month(3)))),
        new("2018-02/2018-03", Between(Days(Month(2)), Days(Month(3)))),
        new("2018-02/2018-02", Between(Days(Month(2)), Days(Month(2)))),
        new("2018-02-10/2018-03-20", Between([Day(2018, 2, 10)], [Day(2018, 3, 20)])),
        new("2018-01-10/2018-12-20", Between([Day(2018, 1, 10)], [Day(2018, 12, 20)])),
        new("2018-02-27/..", Between([Day(2018, 2, 27)], Days((Horizon, End)))),
        new("2018-02/", Between(Days(Month(2)), Days((Horizon, End)))),
        new("../2018-03-01", Between(Days((Horizon, End)), [Day(2018, 3, 1)])),
        new("/2018-02", Between(Days((Horizon, End)), Days(Month(2)))),
        new("[2018-02-26..2018-03-02]", Days((Day(2018, 2, 26), Day(2018, 3, 2))).Select(Run)),
        new("[2018-02-20,2018-03-02]", [Run(Day(2018, 2, 20)), Run(Day(2018, 3, 2))]),
        new("[2018-02,2018-03-02]", [Month(2), Run(Day(2018, 3, 2))]),
        new("[2018-02..2018-04]", Enumerable.Range(2, 3).Select(Month)),
        new("[..2018-02-27]", Days((Horizon, Day(2018, 2, 27))).Select(Run)),
        new("[2018-03-01..]", Days((Day(2018, 3, 1), End)).Select(Run)),
        new("[2018-02-XX,2018-05]", Days(Month(2)).Select(Run).Append(Month(5))),
        new("[2018-02-27,2018-03-01..2018-03-03]",
            Days((Day(2018, 3, 1), Day(2018, 3, 3))).Append(Day(2018, 2, 27)).Select(Run)),
    ];

    public string Text { get; }

    public (int Start, int End)[] Runs { get; }

    /// <summary>What the answers for all readings of two dates amount to.</summary>
    public static Certainty Ask(Readings one, Readings other, Func<(int Start, int End), (int Start, int End), bool> holds)
    {
        bool some = false;
        bool all = true;
        foreach ((int Start, int End) left in one.Runs)
        {
            foreach ((int Start, int End) right in other.Runs)
            {
                bool answer = holds(left, right);
                some |= answer;
                all &= answer;
            }
        }

        return all ? Certainty.Yes : some ? Certainty.Possibly : Certainty.No;
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    private static (int Start, int End) Run(int day) => (day, day);

    private static (int Start, int End) Month(int month) =>
        (Day(2018, month, 1), Day(2018, month, DateTime.DaysInMonth(2018, month)));

    private static (int Start, int End) Year() => (Day(2018, 1, 1), Day(2018, 12, 31));

    private static IEnumerable<int> Days((int Start, int End) run) => Enumerable.Range(run.Start, run.End - run.Start + 1);

    private static IEnumerable<(int Start, int End)> Between(IEnumerable<int> starts, IEnumerable<int> ends) =>
        from start in starts
        from end in ends
        where start <= end
        select (start, end);
}
