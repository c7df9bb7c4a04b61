namespace FactsDataset.Core;

/// <summary>
/// Asks facts for when they happen, always in one of two forms: <c>Certainly…</c> gives those of which it is so under
/// every reading of the dates, <c>Possibly…</c> those of which it is so under one reading at least, the certain ones
/// included.
/// </summary>
/// <remarks>
/// <para>What is asked is <see cref="IFact.When"/>. Undated facts are in no answer, not even a possible one: ask
/// <see cref="Undated"/> for them. For another date, such as the day of a statement, ask the date itself:
/// <c>claims.Where(claim =&gt; claim.SaidOn.IsCertainlyIn(2025))</c>.</para>
/// <para><c>In</c> and <c>Between</c> ask for the whole of a fact: what began in December and went on into January is in
/// neither year. <c>Overlapping</c> asks for one day in common, and gives it for both years.</para>
/// <para>A fact whose end no source tells, such as <c>2025-05-08/</c>, is possibly in 2025 and never certainly.</para>
/// </remarks>
/// <example><c>Visits.All.CertainlyIn(2025)</c>, <c>Facts.All.PossiblyBefore("2012")</c>,
/// <c>Meetings.All.CertainlyBetween("2018-11-01", "2018-11-14")</c>.</example>
public static partial class FactQuestions
{
    /// <summary>Those that have a date.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static IEnumerable<TFact> Dated<TFact>(this IEnumerable<TFact> facts)
        where TFact : IFact =>
        Where(facts, static date => date is not null);

    /// <summary>Those that have no date, of which nobody can tell when they happen.</summary>
    /// <typeparam name="TFact">The type of the facts: a record, a union or <see cref="IFact"/>.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <returns>They in their order, found as they are walked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static IEnumerable<TFact> Undated<TFact>(this IEnumerable<TFact> facts)
        where TFact : IFact =>
        Where(facts, static date => date is null);

    private static IEnumerable<TFact> Between<TFact>(IEnumerable<TFact> facts, EdtfDate? first, EdtfDate? last, Certainty atLeast)
        where TFact : IFact
    {
        // Asked once of no date, so that dates in the wrong order are told of before the walk.
        EdtfComparison.IsBetween(null, first, last);
        return Where(facts, date => date.IsBetween(first, last) >= atLeast);
    }

    private static IEnumerable<TFact> Where<TFact>(IEnumerable<TFact> facts, Func<EdtfDate?, bool> isSo)
        where TFact : IFact =>
        (facts ?? throw new ArgumentNullException(nameof(facts))).Where(fact => isSo(fact.When));
}
