using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Summaries;

/// <summary>What matters most of a fact, found by what the schema says of its kind.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Outcome">How far it came.</param>
/// <param name="Who">Those who act in it; for what somebody says, nobody.</param>
/// <param name="Where">Where it happens.</param>
/// <param name="State">The codes that say how far it came: its status, or what a claim has for it.</param>
/// <param name="Claimant">Whose words it is, where it is what somebody says.</param>
/// <param name="SaidOn">When that is said; null where that is not known.</param>
internal sealed record FactSummary(
    EntryView Fact,
    Outcome Outcome,
    IReadOnlyList<Actor> Who,
    IReadOnlyList<ReferenceValue> Where,
    IReadOnlyList<CodeValue> State,
    AttributionLinkValue? Claimant,
    EdtfDate? SaidOn)
{
    private const string UsualCode = "occurred";

    /// <summary>Sums up a fact.</summary>
    public static FactSummary Of(EntryView fact, DatasetView dataset)
    {
        KindShape shape = KindShape.Of(fact.Kind, dataset.Schema);
        AttributionValue? said = fact.All<AttributionValue>().FirstOrDefault();
        IReadOnlyList<CodeValue> state = shape.StateFields.Select(name => fact.Find(name)?.Value).OfType<CodeValue>().ToList();
        return new FactSummary(
            fact,
            said is not null ? Outcome.Said : OutcomeOf(fact),
            said is null ? Actor.In(fact, shape) : [],
            PlacesOf(fact, shape),
            state,
            said?.Claimant,
            said is null ? null : SaidOnOf(fact, said));
    }

    /// <summary>How far a fact came that nobody merely says. A vocabulary says which of its values mean that something took place; one that does not may still have the usual word.</summary>
    public static Outcome OutcomeOf(EntryView fact)
    {
        if (fact.Kind.EventStatus is not { } field || fact.Find(field.Name)?.Value is not CodeValue status)
        {
            return Outcome.Unstated;
        }

        Vocabulary vocabulary = status.Vocabulary;
        bool saysWhich = vocabulary.TookPlace.Count > 0 || vocabulary.Find(UsualCode) is not null;
        bool tookPlace = vocabulary.TookPlace.Contains(status.Code, StringComparer.Ordinal) || (vocabulary.TookPlace.Count == 0 && status.Code == UsualCode);
        return !saysWhich ? Outcome.Unstated : tookPlace ? Outcome.Occurred : Outcome.Open;
    }

    /// <summary>The place of the event; where that is not said, the first places that any field names.</summary>
    private static List<ReferenceValue> PlacesOf(EntryView fact, KindShape shape)
    {
        List<ReferenceValue> named = shape.EventPlace is { } field && fact.Find(field) is { } place ? place.Values.OfType<ReferenceValue>().ToList() : [];
        return named.Count > 0
            ? named
            : fact.References.Where(reference => shape.PlacePaths.Contains(reference.Path)).Select(static reference => reference.To).Distinct().ToList();
    }

    /// <summary>What the claimant's link says, or else the field by which the schema says that it was known.</summary>
    private static EdtfDate? SaidOnOf(EntryView fact, AttributionValue said) => said.Claimant.On
        ?? fact.Fields.Where(static field => field.Field.IsKnownBy).Select(static field => field.Value).OfType<DateValue>().FirstOrDefault()?.Date;
}
