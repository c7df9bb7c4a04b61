namespace FactsDataset.Core;

/// <summary>How far facts that say the same stand on their own feet. It is derived from chains and sources, never entered.</summary>
public static class Corroboration
{
    /// <summary>Whether two facts come from voices that do not depend on one another.</summary>
    /// <remarks>
    /// <see cref="Certainty.No"/> where one link stands in the chains of attribution of both, or a source of the one was
    /// taken from a source of the other. <see cref="Certainty.Possibly"/> where a link of either is only described, or
    /// both have a source, its publisher or the outlet that it was taken from in common. <see cref="Certainty.Yes"/>
    /// otherwise. The chains are those of the fact and of its evidence; which fields of a source name its publisher, and
    /// what it was taken from, the schema says by <c>provenance</c>. A fact is not independent of itself.
    /// </remarks>
    /// <param name="fact">The one fact.</param>
    /// <param name="other">The other fact.</param>
    /// <exception cref="ArgumentNullException">A fact is <see langword="null"/>.</exception>
    public static Certainty IsIndependentOf(this IFact fact, IFact other)
    {
        Voices left = Voices.Of(fact ?? throw new ArgumentNullException(nameof(fact)));
        Voices right = Voices.Of(other ?? throw new ArgumentNullException(nameof(other)));
        if (fact.Id == other.Id
            || left.Links.Overlaps(right.Links)
            || left.Sources.Any(source => right.Sources.Any(second => source.IsTakenFrom(second) || second.IsTakenFrom(source))))
        {
            return Certainty.No;
        }

        return left.HasUnnamed || right.HasUnnamed || left.Outlets.Overlaps(right.Outlets) ? Certainty.Possibly : Certainty.Yes;
    }

    /// <summary>
    /// Whether a source was taken from another: directly or through others, or from an outlet that published the other. A
    /// source is not taken from itself.
    /// </summary>
    /// <param name="source">The source that may be taken from the other.</param>
    /// <param name="other">The other source.</param>
    /// <exception cref="ArgumentNullException">A source is <see langword="null"/>.</exception>
    public static bool IsTakenFrom(this ISource source, ISource other)
    {
        if (other is null)
        {
            throw new ArgumentNullException(nameof(other));
        }

        HashSet<string> seen = new(StringComparer.Ordinal) { (source ?? throw new ArgumentNullException(nameof(source))).Id };
        Queue<ISource> open = new([source]);
        while (open.Count > 0 && source.Id != other.Id)
        {
            foreach (IEntity origin in open.Dequeue().TakenFrom)
            {
                if (origin.Id == other.Id || other.Publishers.Any(publisher => publisher.Id == origin.Id))
                {
                    return true;
                }

                if (origin is ISource earlier && seen.Add(earlier.Id))
                {
                    open.Enqueue(earlier);
                }
            }
        }

        return false;
    }
}
