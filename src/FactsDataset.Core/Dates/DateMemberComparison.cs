#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Compares members. Each answer is exact: <see cref="Certainty.Yes"/> where every reading of the two agrees,
/// <see cref="Certainty.No"/> where none does.
/// </summary>
internal static class DateMemberComparison
{
    /// <summary>Whether the one ends before the other starts.</summary>
    public static Certainty Before(in DateMember one, in DateMember other)
    {
        if (one.LatestEnd < other.EarliestStart)
        {
            return Certainty.Yes;
        }

        return one.EarliestEnd >= other.LatestStart ? Certainty.No : Certainty.Possibly;
    }

    /// <summary>Whether the one ends no later than the other ends.</summary>
    public static Certainty EndsBy(in DateMember one, in DateMember other)
    {
        if (one.LatestEnd <= other.EarliestEnd)
        {
            return Certainty.Yes;
        }

        return one.EarliestEnd > other.LatestEnd ? Certainty.No : Certainty.Possibly;
    }

    /// <summary>Whether the one starts no earlier than the other starts.</summary>
    public static Certainty StartsFrom(in DateMember one, in DateMember other)
    {
        if (one.EarliestStart >= other.LatestStart)
        {
            return Certainty.Yes;
        }

        return one.LatestStart < other.EarliestStart ? Certainty.No : Certainty.Possibly;
    }

    /// <summary>Whether the two have a day in common.</summary>
    public static Certainty Overlaps(in DateMember one, in DateMember other)
    {
        if (one.EarliestStart > other.LatestEnd || other.EarliestStart > one.LatestEnd)
        {
            return Certainty.No;
        }

        return one.LatestStart <= other.EarliestEnd && other.LatestStart <= one.EarliestEnd
            ? Certainty.Yes
            : Certainty.Possibly;
    }

    /// <summary>Whether every day of the inner is a day of the outer.</summary>
    public static Certainty Within(in DateMember inner, in DateMember outer)
    {
        if (inner.EarliestStart >= outer.LatestStart && inner.LatestEnd <= outer.EarliestEnd)
        {
            return Certainty.Yes;
        }

        return Fits(inner, outer) ? Certainty.Possibly : Certainty.No;
    }

    /// <summary>Whether a reading of the inner lies in a reading of the outer.</summary>
    public static bool Fits(in DateMember inner, in DateMember outer)
    {
        if (inner.LatestStart < outer.EarliestStart || inner.EarliestEnd > outer.LatestEnd)
        {
            return false;
        }

        if (inner.Unit == DateUnit.None)
        {
            return outer.Unit == DateUnit.None || ShortestFitsOneUnit(inner, outer);
        }

        return outer.Unit == DateUnit.None ? SomeUnitFits(inner, outer) : inner.Unit >= outer.Unit;
    }

    /// <summary>Whether the interval can be so short that it lies in one unit of the outer.</summary>
    private static bool ShortestFitsOneUnit(in DateMember inner, in DateMember outer)
    {
        long start = Math.Min(inner.LatestStart, outer.LatestEnd);
        return start == DateMember.Future
            || inner.EarliestEnd <= start
            || CalendarDays.LastOfUnit(start, outer.Unit) >= inner.EarliestEnd;
    }

    /// <summary>Whether one of the units that the inner may be lies in the interval at its longest.</summary>
    private static bool SomeUnitFits(in DateMember inner, in DateMember outer)
    {
        long start = Math.Max(inner.EarliestStart, outer.EarliestStart);
        if (start == DateMember.Past || outer.LatestEnd == DateMember.Future)
        {
            return true;
        }

        if (CalendarDays.FirstOfUnit(start, inner.Unit) < start)
        {
            start = CalendarDays.LastOfUnit(start, inner.Unit) + 1;
        }

        return CalendarDays.LastOfUnit(start, inner.Unit) <= outer.LatestEnd;
    }
}
