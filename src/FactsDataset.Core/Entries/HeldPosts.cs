namespace FactsDataset.Core;

/// <summary>
/// Who holds which post on a date, by the tenures of the dataset. A tenure tells what is attested: that none shows
/// somebody in a post on a date does not mean that the post was not held.
/// </summary>
/// <remarks>
/// A tenure shows a post <em>certainly</em> where the whole of the date lies in its period whatever is not known of either, and
/// <em>possibly</em> where they may have a day in common; what is certain is possible too. Without a date, or in a tenure
/// without a period, nothing is certain or possible: <c>person.Tenures</c> gives the posts of all times.
/// </remarks>
public static class HeldPosts
{
    /// <summary>The posts that somebody certainly or possibly holds on a date, each with how surely.</summary>
    /// <param name="holder">Who may hold a post; <see langword="null"/> holds none.</param>
    /// <param name="date">When; without a date there are none.</param>
    /// <returns>Each post once, as surely as the surest tenure has it, in the ordinal order of the ids.</returns>
    public static IReadOnlyList<HeldPost> PostsAt(this IEntity? holder, EdtfDate? date)
    {
        SortedDictionary<string, HeldPost> posts = new(StringComparer.Ordinal);
        if (holder is not null && date is not null)
        {
            foreach (ITenure tenure in holder.ReferencedBy.OfType<ITenure>())
            {
                if (tenure.Holder?.Id == holder.Id && tenure.Post is IEntity post && tenure.Period is { } period
                    && CertaintyAt(period, date) is var certainty and not Certainty.No
                    && (!posts.TryGetValue(post.Id, out HeldPost? known) || known.Certainty < certainty))
                {
                    posts[post.Id] = new HeldPost(post, certainty);
                }
            }
        }

        return new ValueList<HeldPost>(posts.Values.ToArray());
    }

    /// <summary>The posts that somebody certainly holds on a date, in the ordinal order of their ids.</summary>
    /// <param name="holder">Who may hold a post; <see langword="null"/> holds none.</param>
    /// <param name="date">When; without a date there are none.</param>
    public static IReadOnlyList<IEntity> CertainPostsAt(this IEntity? holder, EdtfDate? date) => Select<IEntity>(holder, date, Certainty.Yes);

    /// <summary>The posts that somebody possibly holds on a date, the certain ones among them, in the ordinal order of their ids.</summary>
    /// <param name="holder">Who may hold a post; <see langword="null"/> holds none.</param>
    /// <param name="date">When; without a date there are none.</param>
    public static IReadOnlyList<IEntity> PossiblePostsAt(this IEntity? holder, EdtfDate? date) => Select<IEntity>(holder, date, Certainty.Possibly);

    /// <summary>The posts of one type that are held on a date as surely as that, or more.</summary>
    internal static IReadOnlyList<T> Select<T>(IEntity? holder, EdtfDate? date, Certainty atLeast)
        where T : class, IEntry =>
        new ValueList<T>(holder.PostsAt(date).Where(held => held.Certainty >= atLeast).Select(static held => held.Post).OfType<T>().ToArray());

    /// <summary>How surely a tenure of that period shows its post on a date.</summary>
    internal static Certainty CertaintyAt(EdtfDate period, EdtfDate date)
    {
        if (date.Within(period) == Certainty.Yes)
        {
            return Certainty.Yes;
        }

        return date.Overlaps(period) == Certainty.No ? Certainty.No : Certainty.Possibly;
    }
}
