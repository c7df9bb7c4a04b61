namespace FactsDataset.Core;

// A date on or after a date.
public static partial class EdtfDateQuestions
{
    /// <summary>Whether the date starts no earlier than another date starts, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool IsCertainlyOnOrAfter(this EdtfDate? date, EdtfDate? other) => date.IsOnOrAfter(other) == Certainty.Yes;

    /// <summary>Whether the date starts no earlier than a date starts, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool IsCertainlyOnOrAfter(this EdtfDate? date, [EdtfText] string text) =>
        date.IsCertainlyOnOrAfter(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the date starts no earlier than a year starts, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool IsCertainlyOnOrAfter(this EdtfDate? date, int year) =>
        date.IsCertainlyOnOrAfter(EdtfDate.FromYear(year));

    /// <summary>Whether the date starts no earlier than a month starts, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool IsCertainlyOnOrAfter(this EdtfDate? date, int year, int month) =>
        date.IsCertainlyOnOrAfter(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the date starts no earlier than a day starts, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool IsCertainlyOnOrAfter(this EdtfDate? date, DateOnly day) =>
        date.IsCertainlyOnOrAfter(EdtfDate.FromDay(day));
#endif

    /// <summary>Whether the date starts no earlier than another date starts, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool IsPossiblyOnOrAfter(this EdtfDate? date, EdtfDate? other) => date.IsOnOrAfter(other) != Certainty.No;

    /// <summary>Whether the date starts no earlier than a date starts, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool IsPossiblyOnOrAfter(this EdtfDate? date, [EdtfText] string text) =>
        date.IsPossiblyOnOrAfter(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the date starts no earlier than a year starts, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool IsPossiblyOnOrAfter(this EdtfDate? date, int year) =>
        date.IsPossiblyOnOrAfter(EdtfDate.FromYear(year));

    /// <summary>Whether the date starts no earlier than a month starts, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool IsPossiblyOnOrAfter(this EdtfDate? date, int year, int month) =>
        date.IsPossiblyOnOrAfter(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the date starts no earlier than a day starts, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool IsPossiblyOnOrAfter(this EdtfDate? date, DateOnly day) =>
        date.IsPossiblyOnOrAfter(EdtfDate.FromDay(day));
#endif
}
