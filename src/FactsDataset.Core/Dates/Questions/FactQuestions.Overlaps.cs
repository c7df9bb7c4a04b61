namespace FactsDataset.Core;

// Facts with a day in common.
public static partial class FactQuestions
{
    /// <summary>Those whose date and another date have a day in common, under every reading. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns>They in their order, found as they are walked; none where the other date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static IEnumerable<TFact> CertainlyOverlapping<TFact>(this IEnumerable<TFact> facts, EdtfDate? other)
        where TFact : IFact =>
        Where(facts, date => date.Overlaps(other) == Certainty.Yes);

    /// <summary>Those whose date and a date have a day in common, under every reading. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static IEnumerable<TFact> CertainlyOverlapping<TFact>(this IEnumerable<TFact> facts, [EdtfText] string text)
        where TFact : IFact =>
        facts.CertainlyOverlapping(EdtfText.Read(text, nameof(text)));

    /// <summary>Those whose date and a year have a day in common, under every reading. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static IEnumerable<TFact> CertainlyOverlapping<TFact>(this IEnumerable<TFact> facts, int year)
        where TFact : IFact =>
        facts.CertainlyOverlapping(EdtfDate.FromYear(year));

    /// <summary>Those whose date and a month have a day in common, under every reading. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static IEnumerable<TFact> CertainlyOverlapping<TFact>(this IEnumerable<TFact> facts, int year, int month)
        where TFact : IFact =>
        facts.CertainlyOverlapping(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Those whose date and a day have a day in common, under every reading. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static IEnumerable<TFact> CertainlyOverlapping<TFact>(this IEnumerable<TFact> facts, DateOnly day)
        where TFact : IFact =>
        facts.CertainlyOverlapping(EdtfDate.FromDay(day));
#endif

    /// <summary>Those whose date and another date have a day in common, under one reading at least. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns>They in their order, found as they are walked; none where the other date is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static IEnumerable<TFact> PossiblyOverlapping<TFact>(this IEnumerable<TFact> facts, EdtfDate? other)
        where TFact : IFact =>
        Where(facts, date => date.Overlaps(other) != Certainty.No);

    /// <summary>Those whose date and a date have a day in common, under one reading at least. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="text">The date as EDTF; a constant is checked at compile time.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static IEnumerable<TFact> PossiblyOverlapping<TFact>(this IEnumerable<TFact> facts, [EdtfText] string text)
        where TFact : IFact =>
        facts.PossiblyOverlapping(EdtfText.Read(text, nameof(text)));

    /// <summary>Those whose date and a year have a day in common, under one reading at least. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 and 9999.</exception>
    public static IEnumerable<TFact> PossiblyOverlapping<TFact>(this IEnumerable<TFact> facts, int year)
        where TFact : IFact =>
        facts.PossiblyOverlapping(EdtfDate.FromYear(year));

    /// <summary>Those whose date and a month have a day in common, under one reading at least. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month within the years 1 to 9999.</exception>
    public static IEnumerable<TFact> PossiblyOverlapping<TFact>(this IEnumerable<TFact> facts, int year, int month)
        where TFact : IFact =>
        facts.PossiblyOverlapping(EdtfDate.FromMonth(year, month));

#if NET8_0_OR_GREATER
    /// <summary>Those whose date and a day have a day in common, under one reading at least. Undated facts are not among them.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static IEnumerable<TFact> PossiblyOverlapping<TFact>(this IEnumerable<TFact> facts, DateOnly day)
        where TFact : IFact =>
        facts.PossiblyOverlapping(EdtfDate.FromDay(day));
#endif
}
