#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>From the parts of one date to its bounds.</summary>
internal static class EdtfBounds
{
    /// <summary>The bounds of one unit; a month or day of 0 is unspecified, years differ where digits of them are.</summary>
    public static DateMember Of(DateUnit unit, long firstYear, long lastYear, int month, int day)
    {
        int firstMonth = Math.Max(month, 1);
        int lastMonth = month == 0 ? 12 : month;
        if (unit == DateUnit.Year)
        {
            lastMonth = 1;
        }

        int firstDay = Math.Max(day, 1);
        int lastDay = day;
        if (unit != DateUnit.Day)
        {
            lastDay = 1;
        }
        else if (day == 0)
        {
            lastDay = CalendarDays.InMonth(lastYear, lastMonth);
        }

        long first = CalendarDays.Of(firstYear, firstMonth, firstDay);
        long last = CalendarDays.Of(lastYear, lastMonth, lastDay);
        return new DateMember(
            first,
            last,
            CalendarDays.LastOfUnit(first, unit),
            CalendarDays.LastOfUnit(last, unit),
            unit);
    }
}
