using System.Globalization;
using FactsDataset.Exports.Packaging;
using FactsDataset.Reading;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Values;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Exports.Documents;

/// <summary>
/// Facts as slides of TimelineJS: at the days between which they lie, with the date in words that say how exactly it is known. What
/// has no date stands at the day on which it is said or by which it was known, and says so; what nothing dates is left out.
/// </summary>
internal static class TimelineDocument
{
    private static readonly Phrases Words = Phrases.English;

    /// <summary>The document.</summary>
    public static byte[] Of(DatasetView dataset) => JsonText.Of(new
    {
        scale = "human",
        title = new { text = new { headline = Escape(dataset.Schema.Namespace) } },
        events = dataset.Facts.Select(fact => SlideOf(FactSummary.Of(fact, dataset))).OfType<object>(),
    });

    private static object? SlideOf(FactSummary fact)
    {
        (EdtfDate Date, string Text)? known = fact.Fact.When is { } when ? (when, DateWords.Of(when, Words))
            : fact.SaidOn is { } said ? (said, Words.Said(DateWords.Of(said, Words)))
            : fact.Fact.KnownBy is { } day ? (day, Words.Known(DateWords.Of(day, Words)))
            : null;
        if (known is not { } date || BoundsOf(date.Date) is not ({ } start, var end))
        {
            return null;
        }

        return new
        {
            unique_id = fact.Fact.Id,
            group = Escape(CodeWords.Of(fact.Fact.Kind, Words.Language)),
            start_date = start,
            end_date = end,
            display_date = Escape(date.Text),
            text = new { headline = Escape(fact.Fact.Label()), text = string.Concat(LinesOf(fact).Where(static line => line.Length > 0).Select(static line => $"<p>{Escape(line)}</p>")) },
        };
    }

    /// <summary>A plain date as it is; of any other the days that bound it, or the one that does.</summary>
    private static (object? Start, object? End) BoundsOf(EdtfDate date)
    {
        if (PlainDate.Of(date) is ({ } first, { } last))
        {
            return (Parts(first), last == first ? null : Parts(last));
        }

        EdtfDay? earliest = date.EarliestStartDay;
        EdtfDay? latest = date.LatestEndDay;
        return (earliest ?? latest) is not { } start ? (null, null) : (Parts(start), earliest is null || latest is not { } end || end.Equals(start) ? null : Parts(end));
    }

    private static object Parts(string plain)
    {
        int[] numbers = [.. plain.Split('-').Select(static part => int.Parse(part, CultureInfo.InvariantCulture))];
        return new { year = (long)numbers[0], month = numbers.Length > 1 ? numbers[1] : (int?)null, day = numbers.Length > 2 ? numbers[2] : (int?)null };
    }

    private static object Parts(EdtfDay day) => new { year = day.Year, month = (int?)day.Month, day = (int?)day.Day };

    /// <summary>Who, where, how far it came and whether it is denied, who says so, where it is told.</summary>
    private static string[] LinesOf(FactSummary fact) =>
    [
        string.Join(Words.Comma, fact.Who.Select(static actor => (actor.Who is { } who ? who.Target?.Label() ?? who.Id : actor.Described) + (actor.Absence is { } absence ? $" ({CodeWords.Of(absence, Words.Language)})" : string.Empty))),
        string.Join(Words.Comma, fact.Where.Select(LabelOf)),
        string.Join(Words.Comma, StatesOf(fact)),
        fact.Claimant is { } claimant ? "Says: " + (claimant.Who is { } who ? LabelOf(who) : claimant.Described) : string.Empty,
        fact.Fact.Sources.Count == 0 ? string.Empty : "Sources: " + string.Join("; ", fact.Fact.Sources.Select(LabelOf)),
    ];

    private static IEnumerable<string> StatesOf(FactSummary fact)
    {
        IEnumerable<string> states = fact.State.Select(static code => CodeWords.Of(code, Words.Language));
        states = fact.Fact.Polarity == Polarity.Affirmed ? states : states.Append(fact.Fact.Polarity == Polarity.Negated ? Words.Negated : Words.NegatedInPart);
        return fact.Fact.IsAggregate ? states.Append(Words.Many) : states;
    }

    private static string LabelOf(ReferenceValue reference) => reference.Target?.Label() ?? reference.Id;

    /// <summary>A text as HTML, which TimelineJS takes texts for.</summary>
    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
