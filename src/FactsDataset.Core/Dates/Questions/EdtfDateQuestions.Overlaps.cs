namespace FactsDataset.Core;

// A date with a day in common.
public static partial class EdtfDateQuestions
{
    /// <summary>Whether the date and another date have a day in common, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool CertainlyOverlaps(this EdtfDate? date, EdtfDate? other) => date.Overlaps(other) == Certainty.Yes;

    /// <summary>Whether the date and a date have a day in common, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool CertainlyOverlaps(this EdtfDate? date, [EdtfText] string text) =>
        date.CertainlyOverlaps(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the date and a year have a day in common, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool CertainlyOverlaps(this EdtfDate? date, int year) =>
        date.CertainlyOverlaps(EdtfDate.FromYear(year));

    /// <summary>Whether the date and a month have a day in common, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool CertainlyOverlaps(this EdtfDate? date, int year, int month) =>
        date.CertainlyOverlaps(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the date and a day have a day in common, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool CertainlyOverlaps(this EdtfDate? date, DateOnly day) =>
        date.CertainlyOverlaps(EdtfDate.FromDay(day));
#endif

    /// <summary>Whether the date and another date have a day in common, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool PossiblyOverlaps(this EdtfDate? date, EdtfDate? other) => date.Overlaps(other) != Certainty.No;

    /// <summary>Whether the date and a date have a day in common, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool PossiblyOverlaps(this EdtfDate? date, [EdtfText] string text) =>
        date.PossiblyOverlaps(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the date and a year have a day in common, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool PossiblyOverlaps(this EdtfDate? date, int year) =>
        date.PossiblyOverlaps(EdtfDate.FromYear(year));

    /// <summary>Whether the date and a month have a day in common, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool PossiblyOverlaps(this EdtfDate? date, int year, int month) =>
        date.PossiblyOverlaps(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the date and a day have a day in common, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool PossiblyOverlaps(this EdtfDate? date, DateOnly day) =>
        date.PossiblyOverlaps(EdtfDate.FromDay(day));
#endif
}
