#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// The parts of a year with a number of their own, 21 to 41 (level 1, Seasons; level 2, Sub-year groupings).
/// </summary>
/// <remarks>
/// <para>The specification does not say on which days a season begins. Here it is three whole months, as meteorologists
/// reckon: spring of the north from March to May, of the south from September to November.</para>
/// <para>21 to 24 are independent of location, and so are one of the season in the north and that in the south. A season
/// over New Year is that in which the year begins, or that in which it ends. Each is one reading, so that no answer is
/// surer than the text.</para>
/// <para>Quarters (33 to 36), thirds (37 to 39) and halves (40 and 41) are three, four and six months.</para>
/// </remarks>
internal static class EdtfSeasons
{
    public const int FirstSeason = 21;
    public const int FirstQuarter = 33;
    public const int Last = 41;

    private const int FirstOfNorth = 25;
    private const int FirstOfSouth = 29;
    private const int FirstThird = 37;
    private const int FirstHalf = 40;
    private const int MonthsOfSeason = 3;

    /// <summary>Adds all that it may mean, in the order of time.</summary>
    public static void AddTo(List<DateMember> members, long year, int number)
    {
        switch (number)
        {
            case >= FirstHalf:
                members.Add(Months(year, (number - FirstHalf) * 6 + 1, 6));
                break;
            case >= FirstThird:
                members.Add(Months(year, (number - FirstThird) * 4 + 1, 4));
                break;
            case >= FirstQuarter:
                members.Add(Months(year, (number - FirstQuarter) * 3 + 1, 3));
                break;
            case >= FirstOfNorth:
                AddSeasons(members, year, NorthernSeason(number), -1);
                break;
            default:
                AddSeasons(members, year, number - FirstSeason, (number - FirstSeason + 2) % 4);
                break;
        }
    }

    /// <summary>The season of the northern calendar that it falls in: 0 is March to May.</summary>
    private static int NorthernSeason(int number) =>
        number >= FirstOfSouth ? (number - FirstOfSouth + 2) % 4 : number - FirstOfNorth;

    private static void AddSeasons(List<DateMember> members, long year, int one, int other)
    {
        const int OverNewYear = 3;
        bool isOverNewYear = one == OverNewYear || other == OverNewYear;
        if (isOverNewYear)
        {
            members.Add(Months(year - 1, 12, MonthsOfSeason));
        }

        for (int season = 0; season < OverNewYear; season++)
        {
            if (season == one || season == other)
            {
                members.Add(Months(year, season * MonthsOfSeason + 3, MonthsOfSeason));
            }
        }

        if (isOverNewYear)
        {
            members.Add(Months(year, 12, MonthsOfSeason));
        }
    }

    private static DateMember Months(long year, int month, int count)
    {
        int last = month + count - 1;
        long lastYear = last > 12 ? year + 1 : year;
        int lastMonth = last > 12 ? last - 12 : last;
        return DateMember.Run(CalendarDays.Of(year, month, 1), CalendarDays.Of(lastYear, lastMonth, CalendarDays.InMonth(lastYear, lastMonth)));
    }
}
