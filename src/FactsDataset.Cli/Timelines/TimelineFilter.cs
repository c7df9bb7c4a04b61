namespace FactsDataset.Cli.Timelines;

/// <summary>Which facts a timeline shows. A part that is null lets every fact through.</summary>
/// <param name="Kinds">The codes of the kinds.</param>
/// <param name="Person">Somebody whom the fact refers to.</param>
/// <param name="From">What ends before this date for certain is left out.</param>
/// <param name="To">What starts after this date for certain is left out.</param>
internal sealed record TimelineFilter(IReadOnlyList<string>? Kinds, Person? Person, EdtfDate? From, EdtfDate? To)
{
    /// <summary>Lets every fact through.</summary>
    public static readonly TimelineFilter None = new(null, null, null, null);

    /// <summary>Whether the filter asks for a time, which undated facts cannot show that they lie in.</summary>
    public bool HasTime => From is not null || To is not null;

    /// <summary>The facts in their order, undated ones last, whatever their dates are.</summary>
    public IEnumerable<IFact> Choose(IReadOnlyList<IFact> facts)
    {
        IEnumerable<IFact> chosen = facts;
        if (Kinds is not null)
        {
            chosen = chosen.Where(fact => Kinds.Contains(fact.Kind, StringComparer.Ordinal));
        }

        if (Person is not null)
        {
            HashSet<string> ids = Person.Facts.Select(static fact => fact.Id).ToHashSet(StringComparer.Ordinal);
            chosen = chosen.Where(fact => ids.Contains(fact.Id));
        }

        return chosen;
    }

    /// <summary>Whether a date may lie in the time that the filter asks for.</summary>
    public bool Admits(EdtfDate when) =>
        (From is null || when.IsBefore(From) != Certainty.Yes) && (To is null || when.IsAfter(To) != Certainty.Yes);
}
