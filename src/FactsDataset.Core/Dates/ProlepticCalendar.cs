#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// The Gregorian calendar of any year, before its introduction too, with astronomical years: 0 is 1 BC, as ISO 8601 counts.
/// Days are numbered from 0001-01-01, which is day 0. It counts in eras of 400 years, of 146,097 days each, from the first
/// of March 0000 on, so that the leap day is the last of its year.
/// </summary>
internal static class ProlepticCalendar
{
    /// <summary>The furthest year, before and after year 0, that this library reads; its days fit a long by far.</summary>
    public const long LastYear = 9_999_999_999_999_999;

    private const int YearsOfEra = 400;
    private const int DaysOfEra = 146_097;
    private const int DaysFromMarchToNewYear = 306;

    /// <summary>The day number of a day that exists.</summary>
    public static long Of(long year, int month, int day)
    {
        long marchYear = month > 2 ? year : year - 1;
        long era = FloorDivide(marchYear, YearsOfEra);
        int yearOfEra = (int)(marchYear - era * YearsOfEra);
        int monthFromMarch = month > 2 ? month - 3 : month + 9;
        int dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
        return era * DaysOfEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - DaysFromMarchToNewYear;
    }

    /// <summary>The year, month and day of a day number.</summary>
    public static (long Year, int Month, int Day) DateOf(long number)
    {
        long fromMarch = number + DaysFromMarchToNewYear;
        long era = FloorDivide(fromMarch, DaysOfEra);
        int dayOfEra = (int)(fromMarch - era * DaysOfEra);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return (era * YearsOfEra + yearOfEra + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>The number of days of a month.</summary>
    public static int InMonth(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % YearsOfEra == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The first day of the unit that <paramref name="day"/> lies in.</summary>
    public static long FirstOfUnit(long day, DateUnit unit)
    {
        (long year, int month, _) = DateOf(day);
        return unit switch
        {
            DateUnit.Year => Of(year, 1, 1),
            DateUnit.Month => Of(year, month, 1),
            _ => day,
        };
    }

    /// <summary>The last day of the unit that <paramref name="day"/> lies in.</summary>
    public static long LastOfUnit(long day, DateUnit unit)
    {
        (long year, int month, _) = DateOf(day);
        return unit switch
        {
            DateUnit.Year => Of(year, 12, 31),
            DateUnit.Month => Of(year, month, InMonth(year, month)),
            _ => day,
        };
    }

    private static long FloorDivide(long value, long divisor) => value >= 0 ? value / divisor : (value + 1) / divisor - 1;
}
