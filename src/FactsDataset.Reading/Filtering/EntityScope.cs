using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Affiliations;

namespace FactsDataset.Reading.Filtering;

/// <summary>An entity, alone or with all that belongs to it.</summary>
internal sealed class EntityScope
{
    private readonly string _id;
    private readonly BelongingEntity? _whole;
    private readonly IReadOnlyDictionary<string, Certainty> _ever;
    private readonly Dictionary<EdtfDate, IReadOnlyDictionary<string, Certainty>> _at = [];

    private EntityScope(string id, BelongingEntity? whole)
    {
        _id = id;
        _whole = whole;
        _ever = AffiliatesAt(null);
    }

    /// <summary>The entity and nothing else.</summary>
    public static EntityScope Alone(EntryView entity) => new(entity.Id, whole: null);

    /// <summary>
    /// The entity, and whatever belongs to it by the fields that the schema marks so and by the posts that somebody holds:
    /// see <see cref="Core.Belonging.BelongsTo"/>.
    /// </summary>
    public static EntityScope WithParts(EntryView entity, DatasetView dataset) => new(entity.Id, new BelongingGraph(dataset).Of(entity));

    /// <summary>The ids of a place and of all that lies in it, through any number of steps.</summary>
    public static IReadOnlySet<string> Within(EntryView place, DatasetView dataset)
    {
        HashSet<string> found = new(StringComparer.Ordinal) { place.Id };
        Queue<string> open = new([place.Id]);
        while (open.TryDequeue(out string? whole))
        {
            foreach (EntryReference reference in dataset.Referrers.To(whole))
            {
                if (reference.From.Kind is { Role: Compiler.Schema.KindRole.Entity } kind
                    && kind.FindField(reference.Path) is { Shape: FieldShape.Reference, IsMany: false, IsContainment: true }
                    && found.Add(reference.From.Id))
                {
                    open.Enqueue(reference.From.Id);
                }
            }
        }

        return found;
    }

    /// <summary>How surely an entry belongs to the entity, or is it.</summary>
    /// <param name="id">The id of the entry.</param>
    /// <param name="when">The date of the fact that names it; null where it has none, when a post counts as possibly held.</param>
    public Certainty Includes(string id, EdtfDate? when)
    {
        if (id == _id)
        {
            return Certainty.Yes;
        }

        // What belongs to it by no post at all does so at any date; what never belongs to it does so at none.
        Certainty ever = _ever.GetValueOrDefault(id, Certainty.No);
        return ever != Certainty.Possibly || when is null ? ever : At(when).GetValueOrDefault(id, Certainty.No);
    }

    private IReadOnlyDictionary<string, Certainty> At(EdtfDate when)
    {
        if (!_at.TryGetValue(when, out IReadOnlyDictionary<string, Certainty>? affiliates))
        {
            affiliates = AffiliatesAt(when);
            _at.Add(when, affiliates);
        }

        return affiliates;
    }

    private Dictionary<string, Certainty> AffiliatesAt(EdtfDate? when) => _whole is null
        ? []
        : _whole.FindAffiliates(when).ToDictionary(static affiliate => affiliate.Entity.Id, static affiliate => affiliate.Certainty, StringComparer.Ordinal);
}
