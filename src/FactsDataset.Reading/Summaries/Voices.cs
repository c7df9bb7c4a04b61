using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Summaries;

/// <summary>Who stands behind a fact: the links of its chains of attribution, its sources and their publishers.</summary>
internal sealed class Voices
{
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _outlets;
    private readonly IReadOnlyList<EntryView> _sources;
    private readonly bool _hasUnnamed;

    private Voices(EntryView fact)
    {
        List<AttributionLinkValue> links = fact.All<AttributionValue>()
            .Concat(fact.Evidence.Select(static item => item.Said).OfType<AttributionValue>())
            .SelectMany(static said => said.Links)
            .ToList();
        _links = links.Select(static link => link.Who?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _hasUnnamed = links.Exists(static link => link.Who is null);
        _sources = fact.Sources.Select(static source => source.Target).OfType<EntryView>().ToList();
        _outlets = _sources
            .SelectMany(static source => Named(source, ProvenancePart.Publisher).Concat(Named(source, ProvenancePart.TakenFrom)).Append(source.Id))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Whether two facts are told independently of one another: not where a link is common to both or a source of one is
    /// taken from one of the other, and only possibly where a link has no name or they share a publisher.
    /// </summary>
    public static Certainty AreIndependent(EntryView fact, EntryView other)
    {
        (Voices left, Voices right) = (new Voices(fact), new Voices(other));
        bool isTaken = left._sources.Any(source => right._sources.Any(second => IsTakenFrom(source, second) || IsTakenFrom(second, source)));
        if (fact.Equals(other) || left._links.Overlaps(right._links) || isTaken)
        {
            return Certainty.No;
        }

        return left._hasUnnamed || right._hasUnnamed || left._outlets.Overlaps(right._outlets) ? Certainty.Possibly : Certainty.Yes;
    }

    /// <summary>Whether a source was taken from another: directly or through others, or from an outlet that published the other.</summary>
    private static bool IsTakenFrom(EntryView source, EntryView other)
    {
        if (source.Equals(other))
        {
            return false;
        }

        HashSet<EntryView> seen = [source];
        Queue<EntryView> open = new(seen);
        HashSet<string> origins = [.. Named(other, ProvenancePart.Publisher), other.Id];
        while (open.TryDequeue(out EntryView? taken))
        {
            foreach (ReferenceValue origin in References(taken, ProvenancePart.TakenFrom))
            {
                if (origins.Contains(origin.Id))
                {
                    return true;
                }

                if (origin.Target is { } earlier && seen.Add(earlier))
                {
                    open.Enqueue(earlier);
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> Named(EntryView source, ProvenancePart part) => References(source, part).Select(static reference => reference.Id);

    private static IEnumerable<ReferenceValue> References(EntryView source, ProvenancePart part) => source.Fields
        .Where(field => field.Field.Provenance == part)
        .SelectMany(static field => field.Values)
        .OfType<ReferenceValue>();
}
