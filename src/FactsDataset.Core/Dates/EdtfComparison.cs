#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Compares dates of which neither need be precise, nor be there at all: each answer is exact over all readings of the
/// two dates, and <see cref="Certainty.No"/> where one of them is <see langword="null"/>.
/// </summary>
/// <remarks>
/// <para>A date that is <see langword="null"/> has no reading, so nothing is so of it: what is undated is neither before
/// nor after a day, not even possibly. <c>fact.When.IsBefore(day) != Certainty.No</c> thus counts no undated fact. Write
/// it without <c>?.</c>, which would give <see langword="null"/> instead of an answer.</para>
/// <para>Whoever wants yes or no asks <c>IsCertainlyBefore</c> and <c>IsPossiblyBefore</c> and the like.</para>
/// </remarks>
public static class EdtfComparison
{
    /// <summary>Whether the date ends before the other starts.</summary>
    /// <param name="date">The date; <see langword="null"/> where nothing is known.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see cref="Certainty.No"/> where one of the two is <see langword="null"/>.</returns>
    /// <example><c>2018-11</c> before <c>2018-12</c> is Yes, before <c>2018-11-30</c> No: the month goes on to its last day.
    /// <c>2018-11-XX</c> before <c>2018-11-30</c> is Possibly.</example>
    public static Certainty IsBefore(this EdtfDate? date, EdtfDate? other)
    {
        // The bounds of a set decide this as its members do: all are before when the latest is, none when the earliest isn't.
        return date is null || other is null ? Certainty.No : DateMemberComparison.Before(date.Bounds, other.Bounds);
    }

    /// <summary>Whether the date starts after the other ends.</summary>
    /// <param name="date">The date; <see langword="null"/> where nothing is known.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see cref="Certainty.No"/> where one of the two is <see langword="null"/>.</returns>
    public static Certainty IsAfter(this EdtfDate? date, EdtfDate? other) => other.IsBefore(date);

    /// <summary>Whether the date ends no later than the other: whether no day of it lies after the other's last day.</summary>
    /// <param name="date">The date; <see langword="null"/> where nothing is known.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see cref="Certainty.No"/> where one of the two is <see langword="null"/>.</returns>
    /// <example><c>2018-11-07</c> is on or before <c>2018-11</c>: the month reaches to its last day.</example>
    public static Certainty IsOnOrBefore(this EdtfDate? date, EdtfDate? other) =>
        date is null || other is null ? Certainty.No : DateMemberComparison.EndsBy(date.Bounds, other.Bounds);

    /// <summary>Whether the date starts no earlier than the other: whether no day of it lies before the other's first day.</summary>
    /// <param name="date">The date; <see langword="null"/> where nothing is known.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see cref="Certainty.No"/> where one of the two is <see langword="null"/>.</returns>
    /// <example><c>2018-11-07</c> is on or after <c>2018-11</c>: the month begins on its first day.</example>
    public static Certainty IsOnOrAfter(this EdtfDate? date, EdtfDate? other) =>
        date is null || other is null ? Certainty.No : DateMemberComparison.StartsFrom(date.Bounds, other.Bounds);

    /// <summary>Whether the two dates have a day in common.</summary>
    /// <param name="date">The date; <see langword="null"/> where nothing is known.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see cref="Certainty.No"/> where one of the two is <see langword="null"/>.</returns>
    /// <example><c>2018-12-30/2019-01-02</c> overlaps <c>2019</c> and <c>2018</c>, and is within neither.</example>
    public static Certainty Overlaps(this EdtfDate? date, EdtfDate? other)
    {
        if (date is null || other is null || DateMemberComparison.Overlaps(date.Bounds, other.Bounds) == Certainty.No)
        {
            return Certainty.No;
        }

        if (IsRare(date) || IsRare(other))
        {
            return RareComparison.Overlaps(date, other);
        }

        CertaintyTally tally = default;
        for (int i = 0; i < date.MemberCount; i++)
        {
            for (int j = 0; j < other.MemberCount; j++)
            {
                if (tally.Add(DateMemberComparison.Overlaps(date.Member(i), other.Member(j))))
                {
                    return Certainty.Possibly;
                }
            }
        }

        return tally.Result;
    }

    /// <summary>Whether the whole of the date lies in the other: whether each day of it is one of the other's.</summary>
    /// <param name="date">The date; <see langword="null"/> where nothing is known.</param>
    /// <param name="other">The other date; <see langword="null"/> where nothing is known.</param>
    /// <returns><see cref="Certainty.No"/> where one of the two is <see langword="null"/>.</returns>
    /// <example><c>2018-11-07</c> within <c>2018</c> is Yes. <c>2018-11-07/</c> within <c>2018</c> is Possibly, since nobody
    /// tells when it ends. <c>2018-12-30/2019-01-02</c> within <c>2019</c> is No, since two of its days are not.</example>
    public static Certainty Within(this EdtfDate? date, EdtfDate? other)
    {
        if (date is not null && other is not null && (IsRare(date) || IsRare(other)))
        {
            return RareComparison.Within(date, other);
        }

        CertaintyTally tally = default;
        for (int i = 0; date is not null && other is not null && i < date.MemberCount; i++)
        {
            for (int j = 0; j < other.MemberCount; j++)
            {
                if (tally.Add(DateMemberComparison.Within(date.Member(i), other.Member(j))))
                {
                    return Certainty.Possibly;
                }
            }
        }

        return tally.Result;
    }

    /// <summary>
    /// Whether the whole of the date lies between two others, both included: it starts no earlier than the one starts, and
    /// ends no later than the other ends.
    /// </summary>
    /// <param name="date">The date; <see langword="null"/> where nothing is known.</param>
    /// <param name="first">Where the time begins; <see langword="null"/> where nothing is known.</param>
    /// <param name="last">Where the time ends; <see langword="null"/> where nothing is known.</param>
    /// <returns><see cref="Certainty.No"/> where one of the three is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> certainly ends before <paramref name="first"/> starts.</exception>
    public static Certainty IsBetween(this EdtfDate? date, EdtfDate? first, EdtfDate? last)
    {
        if (first is null || last is null)
        {
            return Certainty.No;
        }

        if (last.IsBefore(first) == Certainty.Yes)
        {
            throw new ArgumentException("The last date lies before the first; give the earlier one first.", nameof(last));
        }

        // Of sets, only the extremes decide: the latest start and earliest end for "certainly", the others for "possibly".
        DateMember time = new(
            first.Bounds.EarliestStart, first.Bounds.LatestStart, last.Bounds.EarliestEnd, last.Bounds.LatestEnd, DateUnit.None);
        if (date is not null && IsRare(date))
        {
            return RareComparison.Within(date, time);
        }

        CertaintyTally tally = default;
        for (int i = 0; date is not null && i < date.MemberCount; i++)
        {
            if (tally.Add(DateMemberComparison.Within(date.Member(i), time)))
            {
                return Certainty.Possibly;
            }
        }

        return tally.Result;
    }

    private static bool IsRare(EdtfDate date) => date.IsSparse || date.IsAllOf;
}
