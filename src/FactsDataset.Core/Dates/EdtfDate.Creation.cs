#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

// Dates that are made of numbers and not of a text.
public sealed partial class EdtfDate
{
    /// <summary>A whole year, such as <c>2018</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static EdtfDate FromYear(int year) => FromUnit(DateUnit.Year, year, 0, 0);

    /// <summary>A whole month, such as <c>2018-11</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static EdtfDate FromMonth(int year, int month)
    {
        RequireMonth(month);
        return FromUnit(DateUnit.Month, year, month, 0);
    }

    /// <summary>A day, such as <c>2018-11-07</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day within the years 1 to 9999.</exception>
    public static EdtfDate FromDay(int year, int month, int day)
    {
        RequireYear(year);
        RequireMonth(month);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            throw new ArgumentOutOfRangeException(nameof(day), "A day lies between 1 and the last day of its month.");
        }

        return FromUnit(DateUnit.Day, year, month, day);
    }

#if NET8_0_OR_GREATER
    /// <summary>A day, such as <c>2018-11-07</c>.</summary>
    /// <param name="day">The day.</param>
    public static EdtfDate FromDay(DateOnly day) => FromDay(day.Year, day.Month, day.Day);
#endif

    private static EdtfDate FromUnit(DateUnit unit, int year, int month, int day)
    {
        RequireYear(year);
        DateMember bounds = EdtfBounds.Of(unit, year, year, month, day);
        string text = CalendarDays.Format(bounds.EarliestStart);
        int length = unit switch
        {
            DateUnit.Year => "YYYY".Length,
            DateUnit.Month => "YYYY-MM".Length,
            _ => text.Length,
        };
        return new EdtfDate(text.Substring(0, length), bounds, null, isUncertain: false, isApproximate: false);
    }

    private static void RequireYear(int year)
    {
        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), "A year lies between 1 and 9999.");
        }
    }

    private static void RequireMonth(int month)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), "A month lies between 1 and 12.");
        }
    }
}
