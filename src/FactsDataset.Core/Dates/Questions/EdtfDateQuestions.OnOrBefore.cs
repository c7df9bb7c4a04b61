namespace FactsDataset.Core;

// A date on or before a date.
public static partial class EdtfDateQuestions
{
    /// <summary>Whether the date ends no later than another date ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool IsCertainlyOnOrBefore(this EdtfDate? date, EdtfDate? other) => date.IsOnOrBefore(other) == Certainty.Yes;

    /// <summary>Whether the date ends no later than a date ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool IsCertainlyOnOrBefore(this EdtfDate? date, [EdtfText] string text) =>
        date.IsCertainlyOnOrBefore(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the date ends no later than a year ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool IsCertainlyOnOrBefore(this EdtfDate? date, int year) =>
        date.IsCertainlyOnOrBefore(EdtfDate.FromYear(year));

    /// <summary>Whether the date ends no later than a month ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool IsCertainlyOnOrBefore(this EdtfDate? date, int year, int month) =>
        date.IsCertainlyOnOrBefore(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the date ends no later than a day ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool IsCertainlyOnOrBefore(this EdtfDate? date, DateOnly day) =>
        date.IsCertainlyOnOrBefore(EdtfDate.FromDay(day));
#endif

    /// <summary>Whether the date ends no later than another date ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool IsPossiblyOnOrBefore(this EdtfDate? date, EdtfDate? other) => date.IsOnOrBefore(other) != Certainty.No;

    /// <summary>Whether the date ends no later than a date ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool IsPossiblyOnOrBefore(this EdtfDate? date, [EdtfText] string text) =>
        date.IsPossiblyOnOrBefore(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the date ends no later than a year ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool IsPossiblyOnOrBefore(this EdtfDate? date, int year) =>
        date.IsPossiblyOnOrBefore(EdtfDate.FromYear(year));

    /// <summary>Whether the date ends no later than a month ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool IsPossiblyOnOrBefore(this EdtfDate? date, int year, int month) =>
        date.IsPossiblyOnOrBefore(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the date ends no later than a day ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool IsPossiblyOnOrBefore(this EdtfDate? date, DateOnly day) =>
        date.IsPossiblyOnOrBefore(EdtfDate.FromDay(day));
#endif
}
