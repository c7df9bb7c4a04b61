#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Compares dates that may be much, with gaps between, and sets of which all members are meant. It stands apart from
/// <see cref="EdtfComparison"/>, so that a program whose dates are common ones never compiles it.
/// </summary>
internal static class RareComparison
{
    /// <summary>Whether the two have a day in common.</summary>
    public static Certainty Overlaps(EdtfDate one, EdtfDate other)
    {
        if (one.IsAllOf)
        {
            AllOfDays days = new(one.ReadMembers());
            return other.IsAllOf ? days.Overlaps(new AllOfDays(other.ReadMembers())) : days.Overlaps(other.ReadMembers());
        }

        if (other.IsAllOf)
        {
            return Overlaps(other, one);
        }

        // All pairs agree on Yes exactly where the bounds of all say so.
        if (DateMemberComparison.Overlaps(one.Bounds, other.Bounds) == Certainty.Yes)
        {
            return Certainty.Yes;
        }

        return DateMemberPairs.Any(one.ReadMembers(), other.ReadMembers(), static (left, right) => DateMemberComparison.Overlaps(left, right) != Certainty.No)
            ? Certainty.Possibly
            : Certainty.No;
    }

    /// <summary>Whether every day of the inner is a day of the outer.</summary>
    public static Certainty Within(EdtfDate inner, EdtfDate outer)
    {
        if (outer.IsAllOf)
        {
            AllOfDays days = new(outer.ReadMembers());
            return inner.IsAllOf ? days.Contains(new AllOfDays(inner.ReadMembers())) : days.Contains(inner.ReadMembers());
        }

        // A run of days holds all members of a set where it holds the first and the last of them.
        return Within(inner.IsAllOf ? [inner.Bounds] : inner.ReadMembers(), outer.ReadMembers());
    }

    /// <summary>Whether every day of the inner lies in a time of which the bounds are known.</summary>
    public static Certainty Within(EdtfDate inner, DateMember outer) =>
        Within(inner.IsAllOf ? [inner.Bounds] : inner.ReadMembers(), [outer]);

    private static Certainty Within(List<DateMember> inner, List<DateMember> outer)
    {
        DateMember one = Bounds(inner);
        DateMember other = Bounds(outer);
        if (one.EarliestStart >= other.LatestStart && one.LatestEnd <= other.EarliestEnd)
        {
            return Certainty.Yes;
        }

        return DateMemberPairs.Any(inner, outer, static (left, right) => DateMemberComparison.Within(left, right) != Certainty.No)
            ? Certainty.Possibly
            : Certainty.No;
    }

    private static DateMember Bounds(List<DateMember> members)
    {
        DateMember bounds = members[0];
        foreach (DateMember member in members)
        {
            bounds = bounds.Union(member);
        }

        return bounds;
    }
}
