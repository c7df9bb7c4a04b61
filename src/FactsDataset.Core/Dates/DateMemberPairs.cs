#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>Goes through those pairs of members of two dates that may have a day in common.</summary>
internal static class DateMemberPairs
{
    /// <summary>Whether something holds of a pair; it may hold only of those that may have a day in common.</summary>
    public static bool Any(List<DateMember> one, List<DateMember> other, Func<DateMember, DateMember, bool> holds)
    {
        DateMember[] sorted = [.. other];
        Array.Sort(sorted, static (left, right) => left.EarliestStart.CompareTo(right.EarliestStart));
        long[] latestSoFar = new long[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            latestSoFar[i] = i == 0 ? sorted[i].LatestEnd : Math.Max(latestSoFar[i - 1], sorted[i].LatestEnd);
        }

        foreach (DateMember member in one)
        {
            for (int i = CountStartingBy(sorted, member.LatestEnd) - 1; i >= 0 && latestSoFar[i] >= member.EarliestStart; i--)
            {
                if (holds(member, sorted[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int CountStartingBy(DateMember[] sorted, long day)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle].EarliestStart <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
