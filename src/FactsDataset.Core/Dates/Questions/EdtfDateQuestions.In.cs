namespace FactsDataset.Core;

// A date in a time.
public static partial class EdtfDateQuestions
{
    /// <summary>Whether the whole of the date lies in another date, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool IsCertainlyIn(this EdtfDate? date, EdtfDate? other) => date.Within(other) == Certainty.Yes;

    /// <summary>Whether the whole of the date lies in a date, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool IsCertainlyIn(this EdtfDate? date, [EdtfText] string text) =>
        date.IsCertainlyIn(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the whole of the date lies in a year, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool IsCertainlyIn(this EdtfDate? date, int year) =>
        date.IsCertainlyIn(EdtfDate.FromYear(year));

    /// <summary>Whether the whole of the date lies in a month, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool IsCertainlyIn(this EdtfDate? date, int year, int month) =>
        date.IsCertainlyIn(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the whole of the date lies in a day, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool IsCertainlyIn(this EdtfDate? date, DateOnly day) =>
        date.IsCertainlyIn(EdtfDate.FromDay(day));
#endif

    /// <summary>Whether the whole of the date lies in another date, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the two is <see langword="null"/>.</returns>
    public static bool IsPossiblyIn(this EdtfDate? date, EdtfDate? other) => date.Within(other) != Certainty.No;

    /// <summary>Whether the whole of the date lies in a date, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static bool IsPossiblyIn(this EdtfDate? date, [EdtfText] string text) =>
        date.IsPossiblyIn(EdtfText.Read(text, nameof(text)));

    /// <summary>Whether the whole of the date lies in a year, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static bool IsPossiblyIn(this EdtfDate? date, int year) =>
        date.IsPossiblyIn(EdtfDate.FromYear(year));

    /// <summary>Whether the whole of the date lies in a month, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static bool IsPossiblyIn(this EdtfDate? date, int year, int month) =>
        date.IsPossiblyIn(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Whether the whole of the date lies in a day, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    public static bool IsPossiblyIn(this EdtfDate? date, DateOnly day) =>
        date.IsPossiblyIn(EdtfDate.FromDay(day));
#endif
}
