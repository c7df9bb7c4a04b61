namespace FactsDataset.Core;

// A date between two dates.
public static partial class EdtfDateQuestions
{
    /// <summary>Whether the whole of the date lies between two others, both included, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="first">Where the time begins; <see langword="null"/> where nothing is known.</param>
    /// <param name="last">Where the time ends; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the three is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static bool IsCertainlyBetween(this EdtfDate? date, EdtfDate? first, EdtfDate? last) => date.IsBetween(first, last) == Certainty.Yes;

    /// <summary>Whether the whole of the date lies between two dates, both included, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="firstText">Where the time begins, as EDTF; a constant is checked at compile time.</param>
    /// <param name="lastText">Where the time ends, as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="firstText"/> or <paramref name="lastText"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A text is no supported date.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static bool IsCertainlyBetween(this EdtfDate? date, [EdtfText] string firstText, [EdtfText] string lastText) =>
        date.IsCertainlyBetween(EdtfText.Read(firstText, nameof(firstText)), EdtfText.Read(lastText, nameof(lastText)));

    /// <summary>Whether the whole of the date lies between two years, both included, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="firstYear">The first year, 1 to 9999.</param>
    /// <param name="lastYear">The last year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is not within 1 and 9999.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static bool IsCertainlyBetween(this EdtfDate? date, int firstYear, int lastYear) =>
        date.IsCertainlyBetween(EdtfDate.FromYear(firstYear), EdtfDate.FromYear(lastYear));

#if NET8_0_OR_GREATER
    /// <summary>Whether the whole of the date lies between two days, both included, under every reading.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static bool IsCertainlyBetween(this EdtfDate? date, DateOnly firstDay, DateOnly lastDay) =>
        date.IsCertainlyBetween(EdtfDate.FromDay(firstDay), EdtfDate.FromDay(lastDay));
#endif

    /// <summary>Whether the whole of the date lies between two others, both included, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="first">Where the time begins; <see langword="null"/> where nothing is known.</param>
    /// <param name="last">Where the time ends; <see langword="null"/> where nothing is known.</param>
    /// <returns><see langword="false"/> where one of the three is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static bool IsPossiblyBetween(this EdtfDate? date, EdtfDate? first, EdtfDate? last) => date.IsBetween(first, last) != Certainty.No;

    /// <summary>Whether the whole of the date lies between two dates, both included, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="firstText">Where the time begins, as EDTF; a constant is checked at compile time.</param>
    /// <param name="lastText">Where the time ends, as EDTF; a constant is checked at compile time.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="firstText"/> or <paramref name="lastText"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A text is no supported date.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static bool IsPossiblyBetween(this EdtfDate? date, [EdtfText] string firstText, [EdtfText] string lastText) =>
        date.IsPossiblyBetween(EdtfText.Read(firstText, nameof(firstText)), EdtfText.Read(lastText, nameof(lastText)));

    /// <summary>Whether the whole of the date lies between two years, both included, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="firstYear">The first year, 1 to 9999.</param>
    /// <param name="lastYear">The last year, 1 to 9999.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is not within 1 and 9999.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static bool IsPossiblyBetween(this EdtfDate? date, int firstYear, int lastYear) =>
        date.IsPossiblyBetween(EdtfDate.FromYear(firstYear), EdtfDate.FromYear(lastYear));

#if NET8_0_OR_GREATER
    /// <summary>Whether the whole of the date lies between two days, both included, under one reading at least.</summary>
    /// <param name="date">The date; of <see langword="null"/> nothing is so.</param>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day.</param>
    /// <returns><see langword="false"/> where the date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static bool IsPossiblyBetween(this EdtfDate? date, DateOnly firstDay, DateOnly lastDay) =>
        date.IsPossiblyBetween(EdtfDate.FromDay(firstDay), EdtfDate.FromDay(lastDay));
#endif
}
