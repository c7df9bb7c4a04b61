namespace FactsDataset.Core;

// Facts between two dates.
public static partial class FactQuestions
{
    /// <summary>Those whose whole date lies between two others, both included, under every reading. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="first">Where the time begins; <see langword="null"/> where nothing is known.</param>
    /// <param name="last">Where the time ends; <see langword="null"/> where nothing is known.</param>
    /// <returns>They in their order, found as they are walked; none where one of the two dates is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static IEnumerable<TFact> CertainlyBetween<TFact>(this IEnumerable<TFact> facts, EdtfDate? first, EdtfDate? last)
        where TFact : IFact =>
        Between(facts, first, last, Certainty.Yes);

    /// <summary>Those whose whole date lies between two dates, both included, under every reading. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="firstText">Where the time begins, as EDTF; a constant is checked at compile time.</param>
    /// <param name="lastText">Where the time ends, as EDTF; a constant is checked at compile time.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/>, <paramref name="firstText"/> or <paramref name="lastText"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A text is no supported date.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static IEnumerable<TFact> CertainlyBetween<TFact>(this IEnumerable<TFact> facts, [EdtfText] string firstText, [EdtfText] string lastText)
        where TFact : IFact =>
        facts.CertainlyBetween(EdtfText.Read(firstText, nameof(firstText)), EdtfText.Read(lastText, nameof(lastText)));

    /// <summary>Those whose whole date lies between two years, both included, under every reading. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="firstYear">The first year, 1 to 9999.</param>
    /// <param name="lastYear">The last year, 1 to 9999.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not within 1 and 9999.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static IEnumerable<TFact> CertainlyBetween<TFact>(this IEnumerable<TFact> facts, int firstYear, int lastYear)
        where TFact : IFact =>
        facts.CertainlyBetween(EdtfDate.FromYear(firstYear), EdtfDate.FromYear(lastYear));

#if NET8_0_OR_GREATER
    /// <summary>Those whose whole date lies between two days, both included, under every reading. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static IEnumerable<TFact> CertainlyBetween<TFact>(this IEnumerable<TFact> facts, DateOnly firstDay, DateOnly lastDay)
        where TFact : IFact =>
        facts.CertainlyBetween(EdtfDate.FromDay(firstDay), EdtfDate.FromDay(lastDay));
#endif

    /// <summary>Those whose whole date lies between two others, both included, under one reading at least. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="first">Where the time begins; <see langword="null"/> where nothing is known.</param>
    /// <param name="last">Where the time ends; <see langword="null"/> where nothing is known.</param>
    /// <returns>They in their order, found as they are walked; none where one of the two dates is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static IEnumerable<TFact> PossiblyBetween<TFact>(this IEnumerable<TFact> facts, EdtfDate? first, EdtfDate? last)
        where TFact : IFact =>
        Between(facts, first, last, Certainty.Possibly);

    /// <summary>Those whose whole date lies between two dates, both included, under one reading at least. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="firstText">Where the time begins, as EDTF; a constant is checked at compile time.</param>
    /// <param name="lastText">Where the time ends, as EDTF; a constant is checked at compile time.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/>, <paramref name="firstText"/> or <paramref name="lastText"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A text is no supported date.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static IEnumerable<TFact> PossiblyBetween<TFact>(this IEnumerable<TFact> facts, [EdtfText] string firstText, [EdtfText] string lastText)
        where TFact : IFact =>
        facts.PossiblyBetween(EdtfText.Read(firstText, nameof(firstText)), EdtfText.Read(lastText, nameof(lastText)));

    /// <summary>Those whose whole date lies between two years, both included, under one reading at least. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="firstYear">The first year, 1 to 9999.</param>
    /// <param name="lastYear">The last year, 1 to 9999.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not within 1 and 9999.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static IEnumerable<TFact> PossiblyBetween<TFact>(this IEnumerable<TFact> facts, int firstYear, int lastYear)
        where TFact : IFact =>
        facts.PossiblyBetween(EdtfDate.FromYear(firstYear), EdtfDate.FromYear(lastYear));

#if NET8_0_OR_GREATER
    /// <summary>Those whose whole date lies between two days, both included, under one reading at least. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public static IEnumerable<TFact> PossiblyBetween<TFact>(this IEnumerable<TFact> facts, DateOnly firstDay, DateOnly lastDay)
        where TFact : IFact =>
        facts.PossiblyBetween(EdtfDate.FromDay(firstDay), EdtfDate.FromDay(lastDay));
#endif
}
