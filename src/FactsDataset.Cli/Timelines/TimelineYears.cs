using System.Globalization;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Timelines;

/// <summary>Under which heading a fact stands in a timeline.</summary>
internal static class TimelineYears
{
    /// <summary>
    /// The first year that the date can touch; where nothing bounds that, the last. Facts in the order of their dates come
    /// under one heading a year.
    /// </summary>
    public static string Of(EdtfDate? when, Phrases phrases) =>
        (when?.EarliestStartDay ?? when?.LatestEndDay) is { } day ? day.Year.ToString(CultureInfo.InvariantCulture) : phrases.Undated;
}
