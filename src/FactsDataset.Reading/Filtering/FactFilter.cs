namespace FactsDataset.Reading.Filtering;

/// <summary>Which entries are asked for. A part that is null or empty lets every entry through; all parts must.</summary>
internal sealed record FactFilter
{
    /// <summary>Lets every entry through.</summary>
    public static readonly FactFilter None = new();

    /// <summary>The names of the kinds.</summary>
    public IReadOnlySet<string> Kinds { get; init; } = new HashSet<string>();

    /// <summary>Fields with the values of which one must be there.</summary>
    public IReadOnlyList<FieldCondition> Conditions { get; init; } = [];

    /// <summary>The ids of sources of which one must be in the evidence; null for any.</summary>
    public IReadOnlySet<string>? Sources { get; init; }

    /// <summary>Whom or what the entry must refer to; null for anything.</summary>
    public EntityScope? Entity { get; init; }

    /// <summary>The ids of places of which the entry must name one as a place; null for any.</summary>
    public IReadOnlySet<string>? Places { get; init; }

    /// <summary>Words that the texts of the entry must hold, each of them, folded as names are; none for any text.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What ends before this date for certain is left out.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>What starts after this date for certain is left out.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>
    /// Whether what lies in the time asked for only possibly is left out as well, and so is who at the date of the fact
    /// belongs to <see cref="Entity"/> only possibly.
    /// </summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether a time is asked for, which undated facts cannot show that they lie in.</summary>
    public bool HasTime => From is not null || To is not null;

    /// <summary>Whether it lets every entry through.</summary>
    public bool IsEmpty => this == None || (Kinds.Count == 0 && Conditions.Count == 0 && Sources is null && Entity is null && Places is null && Words.Count == 0 && !HasTime);

    /// <summary>Whether an entry is asked for, its date included.</summary>
    public bool Admits(EntryView entry) => AdmitsAtAnyTime(entry) && (!HasTime || (entry.When is { } when && Admits(when)));

    /// <summary>Whether an entry is asked for, whatever its date is.</summary>
    public bool AdmitsAtAnyTime(EntryView entry) =>
        (Kinds.Count == 0 || Kinds.Contains(entry.Kind.Name))
        && Conditions.All(condition => condition.Holds(entry))
        && (Sources is null || entry.Sources.Any(source => Sources.Contains(source.Id)))
        && (Entity is null || RefersTo(Entity, entry))
        && (Places is null || entry.References.Any(reference => Places.Contains(reference.To.Id)))
        && (Words.Count == 0 || SearchText.Holds(entry, Words));

    /// <summary>Whether a date lies in the time asked for: possibly, or certainly where only that will do.</summary>
    public bool Admits(EdtfDate when)
    {
        if (!IsCertain)
        {
            return Time is not { } time || when.Overlaps(time) != Certainty.No;
        }

        return (From?.EarliestStartDay is not { } first || when.EarliestStartDay >= first)
            && (To?.LatestEndDay is not { } last || when.LatestEndDay <= last);
    }

    /// <summary>All days from the first of the one date to the last of the other; null where neither bounds it.</summary>
    private EdtfDate? Time
    {
        get
        {
            string first = From?.EarliestStartDay is { } start ? start.ToDate().ToString() : "..";
            string last = To?.LatestEndDay is { } end ? end.ToDate().ToString() : "..";
            return first == last && first == ".." ? null : EdtfDate.Parse(first + "/" + last);
        }
    }

    private bool RefersTo(EntityScope entity, EntryView entry)
    {
        Certainty least = IsCertain ? Certainty.Yes : Certainty.Possibly;
        EdtfDate? when = entry.When;
        return entry.References.Any(reference => entity.Includes(reference.To.Id, when) >= least);
    }
}
