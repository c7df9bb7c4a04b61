using System.Diagnostics;
using System.Globalization;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// A day of the proleptic Gregorian calendar in any year that an EDTF date can name, before year 1 and beyond 9999 too.
/// Years are astronomical: 0 is 1 BC, -43 is 44 BC. <c>default</c> is 0001-01-01.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct EdtfDay : IEquatable<EdtfDay>, IComparable<EdtfDay>, IComparable
{
    private EdtfDay(long dayNumber) => DayNumber = dayNumber;

    /// <summary>Days since 0001-01-01, as <c>DateOnly.DayNumber</c> counts; negative before it.</summary>
    public long DayNumber { get; }

    /// <summary>The astronomical year: 0 is 1 BC.</summary>
    public long Year => ProlepticCalendar.DateOf(DayNumber).Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => ProlepticCalendar.DateOf(DayNumber).Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => ProlepticCalendar.DateOf(DayNumber).Day;

    /// <summary>The day of that number.</summary>
    /// <param name="dayNumber">Days since 0001-01-01.</param>
    /// <exception cref="ArgumentOutOfRangeException">Its year is not within -9,999,999,999,999,999 and 9,999,999,999,999,999.</exception>
    public static EdtfDay FromDayNumber(long dayNumber)
    {
        const long Most = ProlepticCalendar.LastYear;
        return dayNumber >= ProlepticCalendar.Of(-Most - 1, 1, 1) && dayNumber <= ProlepticCalendar.Of(Most + 1, 12, 31)
            ? new EdtfDay(dayNumber)
            : throw new ArgumentOutOfRangeException(nameof(dayNumber), "The day lies in no year that EDTF dates are read of here.");
    }

#if NET8_0_OR_GREATER
    /// <summary>The day as a <see cref="DateOnly"/>; <see langword="null"/> where its year is not within 1 and 9999.</summary>
    public DateOnly? ToDateOnly() =>
        DayNumber is >= 0 and <= CalendarDays.Last ? DateOnly.FromDayNumber((int)DayNumber) : null;
#endif

    /// <summary>The day as a date; beyond the year 9999 and before -9999, where EDTF has no days, its year.</summary>
    public EdtfDate ToDate() => EdtfDate.Parse(ToText(DateUnit.Day));

    /// <summary>Which of the two is earlier.</summary>
    /// <param name="other">The other day.</param>
    public int CompareTo(EdtfDay other) => DayNumber.CompareTo(other.DayNumber);

    /// <summary>Compares as <see cref="CompareTo(EdtfDay)"/> does.</summary>
    /// <exception cref="ArgumentException">The other is no day.</exception>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDay other => CompareTo(other),
        _ => throw new ArgumentException("An EdtfDay compares with an EdtfDay only.", nameof(obj)),
    };

    /// <summary>Whether it is the same day.</summary>
    /// <param name="other">The other day.</param>
    public bool Equals(EdtfDay other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber.GetHashCode();

    /// <summary>Whether it is the same day.</summary>
    public static bool operator ==(EdtfDay left, EdtfDay right) => left.Equals(right);

    /// <summary>Whether they are two days.</summary>
    public static bool operator !=(EdtfDay left, EdtfDay right) => !left.Equals(right);

    /// <summary>Whether the one is earlier.</summary>
    public static bool operator <(EdtfDay left, EdtfDay right) => left.DayNumber < right.DayNumber;

    /// <summary>Whether the one is no later.</summary>
    public static bool operator <=(EdtfDay left, EdtfDay right) => left.DayNumber <= right.DayNumber;

    /// <summary>Whether the one is later.</summary>
    public static bool operator >(EdtfDay left, EdtfDay right) => left.DayNumber > right.DayNumber;

    /// <summary>Whether the one is no earlier.</summary>
    public static bool operator >=(EdtfDay left, EdtfDay right) => left.DayNumber >= right.DayNumber;

    /// <summary>
    /// <c>YYYY-MM-DD</c>, whatever the culture, with a sign before the years below 0 and beyond 9999, as ISO 8601 writes
    /// them: <c>-0043-03-15</c>, <c>+12000-01-01</c>.
    /// </summary>
    public override string ToString()
    {
        (long year, int month, int day) = ProlepticCalendar.DateOf(DayNumber);
        return (year > 9999 ? "+" : string.Empty) + YearText(year) + "-" + Two(month) + "-" + Two(day);
    }

    /// <summary>The year, month or day that it lies in, in EDTF; beyond the years of four digits, which have no months there, the year.</summary>
    internal string ToText(DateUnit unit)
    {
        (long year, int month, int day) = ProlepticCalendar.DateOf(DayNumber);
        if (year is < -9999 or > 9999)
        {
            return "Y" + year.ToString(CultureInfo.InvariantCulture);
        }

        return unit switch
        {
            DateUnit.Year => YearText(year),
            DateUnit.Month => YearText(year) + "-" + Two(month),
            _ => YearText(year) + "-" + Two(month) + "-" + Two(day),
        };
    }

    private static string YearText(long year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Two(int value) => value.ToString("00", CultureInfo.InvariantCulture);
}
