using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Values;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Timelines;

/// <summary>Puts what matters of a fact into words of a language.</summary>
internal sealed class TimelineText
{
    /// <summary>Stands before what took place.</summary>
    public const string OccurredMark = "●";

    /// <summary>Stands before what no source shows to have happened.</summary>
    public const string OpenMark = "○";

    /// <summary>Stands before what somebody says.</summary>
    public const string SaidMark = "»";

    private const string NoMark = "·";

    // What is said as a fact, of a matter whose stage is left open, needs no word.
    private static readonly string[] Plain = ["asserted", "unspecified"];

    private readonly bool _isEdtf;

    /// <summary>Words of a language.</summary>
    /// <param name="phrases">The language.</param>
    /// <param name="isEdtf">Whether dates are shown in EDTF rather than in words.</param>
    public TimelineText(Phrases phrases, bool isEdtf)
    {
        Phrases = phrases;
        _isEdtf = isEdtf;
    }

    /// <summary>The language.</summary>
    public Phrases Phrases { get; }

    /// <summary>Whether the language is Arabic.</summary>
    public bool IsArabic => ReferenceEquals(Phrases, Phrases.Arabic);

    /// <summary>A kind: in English as fact files write it, in another language in words.</summary>
    public string Kind(Kind kind) => IsArabic ? CodeWords.Of(kind, Phrases.Language) : kind.Name;

    /// <summary>The mark of an outcome.</summary>
    public static string MarkOf(Outcome outcome) => outcome switch
    {
        Outcome.Occurred => OccurredMark,
        Outcome.Open => OpenMark,
        Outcome.Said => SaidMark,
        _ => NoMark,
    };

    /// <summary>A date.</summary>
    public string Date(EdtfDate date) => _isEdtf ? date.ToString() : DateWords.Of(date, Phrases);

    /// <summary>When a fact happens; where that is not known, when it was said or known.</summary>
    public string When(FactSummary summary)
    {
        if (summary.Fact.When is { } when)
        {
            return Date(when);
        }

        if (summary.SaidOn is { } said)
        {
            return Phrases.Said(Date(said));
        }

        return summary.Fact.KnownBy is { } day ? Phrases.Known(Date(day)) : Phrases.Undated;
    }

    /// <summary>Those who act in it, each once.</summary>
    public string Who(FactSummary summary) => Join(summary.Who.Select(actor => Name(actor.Who, actor.Described, actor.Of)
        + (actor.Absence is { } absence ? $" ({CodeWords.Of(absence, Phrases.Language)})" : string.Empty)));

    /// <summary>Where it happens.</summary>
    public string Where(FactSummary summary) => Join(summary.Where.Select(Label));

    /// <summary>How far it came, where the mark does not say all of that; and whether it happens more than once.</summary>
    public string State(FactSummary summary) => Join(
        (summary.Outcome == Outcome.Occurred ? [] : summary.State.Where(static code => !Plain.Contains(code.Code, StringComparer.Ordinal)))
        .Concat(summary.Fact.Find("recurrence")?.Value is CodeValue { Code: not "once" } often ? [often] : [])
        .Select(code => CodeWords.Of(code, Phrases.Language))
        .Concat(summary.Fact.IsAggregate ? [Phrases.Many] : [])
        .Concat(summary.Fact.Polarity switch { Polarity.Negated => [Phrases.Negated], Polarity.Mixed => [Phrases.NegatedInPart], _ => [] })
        .Concat(summary.Fact.Evidence.Any(static item => item.Stance == "denied") ? [Phrases.DeniedBySource] : []));

    /// <summary>Whose words it is; empty where it is not what somebody says.</summary>
    public string Claimant(FactSummary summary) => summary.Claimant is { } link ? Name(link.Who, link.Described, link.Of) : string.Empty;

    /// <summary>What an entry is called.</summary>
    public string Label(ReferenceValue reference) => reference.Target?.Label(Phrases.Language) ?? reference.Id;

    private string Name(ReferenceValue? who, string? described, ReferenceValue? of)
    {
        string? name = who is not null ? Label(who) : described;
        string? body = of is not null && who is null ? Label(of) : null;
        return name is null ? body ?? string.Empty : body is null ? name : $"{name} ({body})";
    }

    private string Join(IEnumerable<string> parts) => string.Join(Phrases.Comma, parts.Where(static part => part.Length > 0).Distinct(StringComparer.Ordinal));
}
