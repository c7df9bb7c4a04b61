namespace FactsDataset.Core;

// A date after a date.
public static partial class EdtfDateQuestions
{
    /// <summary>Whether the date starts after another date ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool IsCertainlyAfter(this EdtfDate? date, EdtfDate? other) => date.IsAfter(other) == Certainty.Yes;

    /// <summary>Whether the date starts after a date ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool IsCertainlyAfter(this EdtfDate? date, [EdtfText] string text) =>
        date.IsCertainlyAfter(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the date starts after a year ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool IsCertainlyAfter(this EdtfDate? date, int year) =>
        date.IsCertainlyAfter(EdtfDate.FromYear(year));

    /// <summary>Whether the date starts after a month ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool IsCertainlyAfter(this EdtfDate? date, int year, int month) =>
        date.IsCertainlyAfter(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the date starts after a day ends, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool IsCertainlyAfter(this EdtfDate? date, DateOnly day) =>
        date.IsCertainlyAfter(EdtfDate.FromDay(day));
#endif

    /// <summary>Whether the date starts after another date ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool IsPossiblyAfter(this EdtfDate? date, EdtfDate? other) => date.IsAfter(other) != Certainty.No;

    /// <summary>Whether the date starts after a date ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool IsPossiblyAfter(this EdtfDate? date, [EdtfText] string text) =>
        date.IsPossiblyAfter(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the date starts after a year ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool IsPossiblyAfter(this EdtfDate? date, int year) =>
        date.IsPossiblyAfter(EdtfDate.FromYear(year));

    /// <summary>Whether the date starts after a month ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool IsPossiblyAfter(this EdtfDate? date, int year, int month) =>
        date.IsPossiblyAfter(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the date starts after a day ends, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool IsPossiblyAfter(this EdtfDate? date, DateOnly day) =>
        date.IsPossiblyAfter(EdtfDate.FromDay(day));
#endif
}
