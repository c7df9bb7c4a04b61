namespace FactsDataset.Core;

/// <summary>
/// Asks a date in one of two forms: <c>IsCertainly…</c> is <see langword="true"/> where it is so under every reading of
/// the dates, <c>IsPossibly…</c> where it is so under one reading at least.
/// </summary>
/// <remarks>
/// <para>What is certainly so is possibly so as well. A date that is <see langword="null"/> has no reading: of it nothing
/// is so, not even possibly, so that <c>fact.When.IsPossiblyBefore(2012)</c> needs neither <c>?.</c> nor <c>!</c>.</para>
/// <para>A year, a month or a day counts as a whole: before 2012 is before its first day, on or before 2012 is up to its
/// last day. Qualifiers (<c>?</c>, <c>~</c>) do not change an answer.</para>
/// <para>For all three answers at once, see <see cref="EdtfComparison"/>.</para>
/// </remarks>
/// <example><c>visit.When.IsCertainlyIn(2025)</c>, <c>claim.SaidOn.IsPossiblyIn(2018, 11)</c>,
/// <c>meeting.When.IsCertainlyBefore("2018-11-12")</c>.</example>
public static partial class EdtfDateQuestions
{
}
