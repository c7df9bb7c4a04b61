#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// The days of a set of which all members are meant: those that are in it under every reading, and those that are under
/// some. The two are the same where no member varies, and then each answer is exact.
/// </summary>
internal sealed class AllOfDays
{
    private readonly List<DateMember> _certain;
    private readonly List<DateMember> _possible;

    public AllOfDays(List<DateMember> members)
    {
        _certain = Merge(members.Where(static member => member.LatestStart <= member.EarliestEnd)
            .Select(static member => DateMember.Run(member.LatestStart, member.EarliestEnd)));
        _possible = Merge(members.Select(static member => DateMember.Run(member.EarliestStart, member.LatestEnd)));
    }

    /// <summary>Whether a date that is one of those members has a day in common with the set.</summary>
    public Certainty Overlaps(List<DateMember> members)
    {
        if (!DateMemberPairs.Any(members, Gaps(_certain), static (member, gap) => DateMemberComparison.Fits(member, gap)))
        {
            return Certainty.Yes;
        }

        return DateMemberPairs.Any(members, _possible, static (member, run) => DateMemberComparison.Overlaps(member, run) != Certainty.No)
            ? Certainty.Possibly
            : Certainty.No;
    }

    /// <summary>Whether two sets have a day in common.</summary>
    public Certainty Overlaps(AllOfDays other) =>
        Meet(_certain, other._certain) ? Certainty.Yes : Meet(_possible, other._possible) ? Certainty.Possibly : Certainty.No;

    /// <summary>Whether every day of a date that is one of those members is a day of the set.</summary>
    public Certainty Contains(List<DateMember> members)
    {
        if (!DateMemberPairs.Any(members, Gaps(_certain), static (member, gap) => DateMemberComparison.Overlaps(member, gap) != Certainty.No))
        {
            return Certainty.Yes;
        }

        return DateMemberPairs.Any(members, _possible, static (member, run) => DateMemberComparison.Fits(member, run))
            ? Certainty.Possibly
            : Certainty.No;
    }

    /// <summary>Whether every day of another set is a day of this one.</summary>
    public Certainty Contains(AllOfDays other)
    {
        if (!Meet(other._possible, Gaps(_certain)))
        {
            return Certainty.Yes;
        }

        return Meet(other._certain, Gaps(_possible)) ? Certainty.No : Certainty.Possibly;
    }

    private static bool Meet(List<DateMember> one, List<DateMember> other) =>
        DateMemberPairs.Any(one, other, static (left, right) => DateMemberComparison.Overlaps(left, right) != Certainty.No);

    private static List<DateMember> Merge(IEnumerable<DateMember> runs)
    {
        List<DateMember> merged = [];
        foreach (DateMember run in runs.OrderBy(static run => run.EarliestStart))
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is { } last && (last.LatestEnd == DateMember.Future || last.LatestEnd + 1 >= run.EarliestStart))
            {
                merged[merged.Count - 1] = DateMember.Run(last.EarliestStart, Math.Max(last.LatestEnd, run.LatestEnd));
            }
            else
            {
                merged.Add(run);
            }
        }

        return merged;
    }

    private static List<DateMember> Gaps(List<DateMember> runs)
    {
        List<DateMember> gaps = [];
        long next = DateMember.Past;
        foreach (DateMember run in runs)
        {
            if (run.EarliestStart > next)
            {
                gaps.Add(DateMember.Run(next, run.EarliestStart - 1));
            }

            if (run.LatestEnd == DateMember.Future)
            {
                return gaps;
            }

            next = run.LatestEnd + 1;
        }

        gaps.Add(DateMember.Run(next, DateMember.Future));
        return gaps;
    }
}
