using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Filtering;

/// <summary>An entity, alone or with all that belongs to it.</summary>
internal sealed class EntityScope
{
    private readonly HashSet<string> _always;
    private readonly Dictionary<string, List<EdtfDate>> _attested = new(StringComparer.Ordinal);

    private EntityScope(HashSet<string> always) => _always = always;

    /// <summary>The entity and nothing else.</summary>
    public static EntityScope Alone(EntryView entity) => new(new HashSet<string>(StringComparer.Ordinal) { entity.Id });

    /// <summary>
    /// The entity, whatever lies in it or is part of it, through any number of steps, and whoever is attested in a post of
    /// it, at the time of that.
    /// </summary>
    public static EntityScope WithParts(EntryView entity, DatasetView dataset)
    {
        EntityScope scope = new(Closure(entity.Id, dataset, static _ => true));
        foreach (EntryView tenure in dataset.Entries)
        {
            if (tenure.Kind.TenureField(TenurePart.Post) is { } post && tenure.Find(post.Name)?.Value is ReferenceValue held
                && tenure.Find(tenure.Kind.TenureField(TenurePart.Holder)!.Name)?.Value is ReferenceValue holder
                && tenure.Date(tenure.Kind.TenureField(TenurePart.Period)!.Name) is { } period
                && scope._always.Contains(held.Id))
            {
                if (!scope._attested.TryGetValue(holder.Id, out List<EdtfDate>? periods))
                {
                    periods = [];
                    scope._attested.Add(holder.Id, periods);
                }

                periods.Add(period);
            }
        }

        return scope;
    }

    /// <summary>The ids of a place and of all that lies in it, through any number of steps.</summary>
    public static IReadOnlySet<string> Within(EntryView place, DatasetView dataset) => Closure(place.Id, dataset, static field => field.IsContainment);

    /// <summary>Whether an entry belongs, at a date; without a date, at any time.</summary>
    public bool Includes(string id, EdtfDate? when) =>
        _always.Contains(id)
        || (_attested.TryGetValue(id, out List<EdtfDate>? periods) && (when is null || periods.Exists(period => when.Overlaps(period) != Certainty.No)));

    private static HashSet<string> Closure(string id, DatasetView dataset, Func<Field, bool> counts)
    {
        HashSet<string> found = new(StringComparer.Ordinal) { id };
        Queue<string> open = new([id]);
        while (open.TryDequeue(out string? whole))
        {
            foreach (EntryReference reference in dataset.Referrers.To(whole))
            {
                if (reference.From.Kind is { Role: Compiler.Schema.KindRole.Entity } kind
                    && kind.TenureField(TenurePart.Post) is null
                    && kind.FindField(reference.Path) is { Shape: FieldShape.Reference, IsMany: false } field
                    && counts(field)
                    && found.Add(reference.From.Id))
                {
                    open.Enqueue(reference.From.Id);
                }
            }
        }

        return found;
    }
}
