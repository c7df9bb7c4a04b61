namespace FactsDataset.Core;

/// <summary>
/// Who belongs to whom: through the fields that a schema marks <c>belonging</c>, at any time, and through the posts that
/// somebody holds, at the time of the tenure; directly or through others. Circles end.
/// </summary>
public static class Belonging
{
    /// <summary>Whether an entity belongs to another at a date. Every entity belongs to itself.</summary>
    /// <param name="entity">Who or what is asked about; <see langword="null"/> belongs to nothing.</param>
    /// <param name="whole">The state, the body or the post that it may belong to.</param>
    /// <param name="at">
    /// When. Without a date a tenure counts as possible, whenever it is. A tenure is sure where the whole of the date lies
    /// in its period, and possible where they may have a day in common.
    /// </param>
    /// <returns>
    /// The surest of the ways that lead to the other, each as sure as its least sure step. <see cref="Certainty.No"/> is
    /// where nothing in the dataset shows it at that date.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is <see langword="null"/>.</exception>
    public static Certainty BelongsTo(this IEntity? entity, IEntity whole, EdtfDate? at = null)
    {
        if (whole is null)
        {
            throw new ArgumentNullException(nameof(whole));
        }

        return entity is not null && Reach(entity, at, StepsUp).TryGetValue(whole.Id, out Affiliate? found) ? found.Certainty : Certainty.No;
    }

    /// <summary>Whether an entity belongs to another at a date whatever is not known: <see cref="BelongsTo"/> is <see cref="Certainty.Yes"/>.</summary>
    /// <param name="entity">Who or what is asked about; <see langword="null"/> belongs to nothing.</param>
    /// <param name="whole">The state, the body or the post that it may belong to.</param>
    /// <param name="at">When; as in <see cref="BelongsTo"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is <see langword="null"/>.</exception>
    public static bool CertainlyBelongsTo(this IEntity? entity, IEntity whole, EdtfDate? at = null) => entity.BelongsTo(whole, at) == Certainty.Yes;

    /// <summary>Whether an entity belongs to another at a date, or may: <see cref="BelongsTo"/> is not <see cref="Certainty.No"/>.</summary>
    /// <param name="entity">Who or what is asked about; <see langword="null"/> belongs to nothing.</param>
    /// <param name="whole">The state, the body or the post that it may belong to.</param>
    /// <param name="at">When; as in <see cref="BelongsTo"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <c>claim.Terms.Any(term => term.From.PossiblyBelongsTo(Organisations.Russia, claim.When))</c> asks whether arms come
    /// from a state or from anything that belongs to it.
    /// </example>
    public static bool PossiblyBelongsTo(this IEntity? entity, IEntity whole, EdtfDate? at = null) => entity.BelongsTo(whole, at) != Certainty.No;

    /// <summary>All that belongs to an entity at a date, itself left out, in the ordinal order of their ids.</summary>
    /// <param name="whole">The state or body.</param>
    /// <param name="at">When; as in <see cref="BelongsTo"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Affiliate> FindAffiliates(this IEntity whole, EdtfDate? at = null)
    {
        Dictionary<string, Affiliate> found = Reach(whole ?? throw new ArgumentNullException(nameof(whole)), at, StepsDown);
        found.Remove(whole.Id);
        Affiliate[] sorted = found.Values.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Entity.Id, right.Entity.Id));
        return new ValueList<Affiliate>(sorted);
    }

    /// <summary>What is reached step by step; what is reached again more surely is walked from again, which ends.</summary>
    private static Dictionary<string, Affiliate> Reach(IEntity start, EdtfDate? at, Func<IEntity, EdtfDate?, IEnumerable<Affiliate>> steps)
    {
        Dictionary<string, Affiliate> reached = new(StringComparer.Ordinal) { [start.Id] = new Affiliate(start, Certainty.Yes) };
        Queue<IEntity> open = new([start]);
        while (open.Count > 0)
        {
            IEntity entity = open.Dequeue();
            Certainty sofar = reached[entity.Id].Certainty;
            foreach (Affiliate step in steps(entity, at))
            {
                Certainty certainty = step.Certainty < sofar ? step.Certainty : sofar;
                if (certainty != Certainty.No
                    && (!reached.TryGetValue(step.Entity.Id, out Affiliate? known) || known.Certainty < certainty))
                {
                    reached[step.Entity.Id] = new Affiliate(step.Entity, certainty);
                    open.Enqueue(step.Entity);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<Affiliate> StepsUp(IEntity entity, EdtfDate? at)
    {
        foreach (IEntity whole in entity.Wholes)
        {
            yield return new Affiliate(whole, Certainty.Yes);
        }

        foreach (ITenure tenure in entity.ReferencedBy.OfType<ITenure>())
        {
            if (tenure.Holder?.Id == entity.Id && tenure.Post is IEntity post)
            {
                yield return new Affiliate(post, Holds(tenure, at));
            }
        }
    }

    private static IEnumerable<Affiliate> StepsDown(IEntity entity, EdtfDate? at)
    {
        foreach (IEntry referrer in entity.ReferencedBy)
        {
            if (referrer is ITenure tenure && tenure.Post?.Id == entity.Id && tenure.Holder is IEntity holder)
            {
                yield return new Affiliate(holder, Holds(tenure, at));
            }

            if (referrer is IEntity part && part.Wholes.Any(whole => whole.Id == entity.Id))
            {
                yield return new Affiliate(part, Certainty.Yes);
            }
        }
    }

    private static Certainty Holds(ITenure tenure, EdtfDate? at)
    {
        if (at is null || tenure.Period is not { } period)
        {
            return Certainty.Possibly;
        }

        return HeldPosts.CertaintyAt(period, at);
    }
}
