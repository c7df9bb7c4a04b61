#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Day numbers in the proleptic Gregorian calendar: days since 0001-01-01, which is day 0. Years 0001 to 9999 are left to
/// the framework, whose code needs no compiling when the first date is read; <see cref="ProlepticCalendar"/> has the others.
/// </summary>
internal static class CalendarDays
{
    /// <summary>The day number of 9999-12-31.</summary>
    public const int Last = 3652058;

    /// <summary>The day number of a day that exists.</summary>
    public static long Of(long year, int month, int day) => year is >= 1 and <= 9999
        ? new DateTime((int)year, month, day).Ticks / TimeSpan.TicksPerDay
        : ProlepticCalendar.Of(year, month, day);

    /// <summary>The number of days of a month.</summary>
    public static int InMonth(long year, int month) =>
        year is >= 1 and <= 9999 ? DateTime.DaysInMonth((int)year, month) : ProlepticCalendar.InMonth(year, month);

    /// <summary>The first day of the unit that <paramref name="day"/> lies in.</summary>
    public static long FirstOfUnit(long day, DateUnit unit)
    {
        if (day is < 0 or > Last)
        {
            return ProlepticCalendar.FirstOfUnit(day, unit);
        }

        DateTime date = DateOf(day);
        return unit switch
        {
            DateUnit.Year => Of(date.Year, 1, 1),
            DateUnit.Month => Of(date.Year, date.Month, 1),
            _ => day,
        };
    }

    /// <summary>The last day of the unit that <paramref name="day"/> lies in.</summary>
    public static long LastOfUnit(long day, DateUnit unit)
    {
        if (day is < 0 or > Last)
        {
            return ProlepticCalendar.LastOfUnit(day, unit);
        }

        DateTime date = DateOf(day);
        return unit switch
        {
            DateUnit.Year => Of(date.Year, 12, 31),
            DateUnit.Month => Of(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month)),
            _ => day,
        };
    }

    /// <summary>The day as <c>YYYY-MM-DD</c>, whatever the culture.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not within 0001-01-01 and 9999-12-31.</exception>
    public static string Format(long day)
    {
        if (day is < 0 or > Last)
        {
            throw new ArgumentOutOfRangeException(nameof(day), "A day number lies between 0 (0001-01-01) and 3652058 (9999-12-31).");
        }

        DateTime date = DateOf(day);
        Span<char> text = stackalloc char[10];
        WriteDigits(text.Slice(0, 4), date.Year);
        text[4] = '-';
        WriteDigits(text.Slice(5, 2), date.Month);
        text[7] = '-';
        WriteDigits(text.Slice(8, 2), date.Day);
        return text.ToString();
    }

    /// <summary>The whole year, month or day that a day lies in.</summary>
    public static EdtfDate UnitAt(long day, DateUnit unit)
    {
        if (day is < 0 or > Last)
        {
            return EdtfDate.Parse(EdtfDay.FromDayNumber(day).ToText(unit));
        }

        DateTime date = DateOf(day);
        return unit switch
        {
            DateUnit.Year => EdtfDate.FromYear(date.Year),
            DateUnit.Month => EdtfDate.FromMonth(date.Year, date.Month),
            _ => EdtfDate.FromDay(date.Year, date.Month, date.Day),
        };
    }

    private static DateTime DateOf(long day) => new(day * TimeSpan.TicksPerDay);

    private static void WriteDigits(Span<char> digits, int value)
    {
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (char)('0' + value % 10);
            value /= 10;
        }
    }
}
