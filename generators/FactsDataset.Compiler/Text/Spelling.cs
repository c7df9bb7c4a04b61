namespace FactsDataset.Compiler.Text;

/// <summary>Finds what somebody may have meant by a name that does not exist.</summary>
internal static class Spelling
{
    /// <summary>Names longer than this are not looked at, so that the cost stays bounded.</summary>
    private const int LongestName = 128;

    /// <summary>
    /// The candidate nearest to the name by optimal string alignment (insertions, deletions, substitutions and swaps
    /// of neighbours; upper and lower case of ASCII count as equal), or null where none is near enough. Of several
    /// equally near ones, the first in ordinal order.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        int limit = Tolerance(name.Length);
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        int[] beforeLast = new int[name.Length + 1];
        int[] last = new int[name.Length + 1];
        int[] current = new int[name.Length + 1];
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            int distance = Distance(name, candidate, limit, ref beforeLast, ref last, ref current);
            bool isBetter = distance < limit || nearest is null || string.CompareOrdinal(candidate, nearest) < 0;
            if (distance <= limit && distance < candidate.Length && isBetter)
            {
                nearest = candidate;
                limit = distance;
            }
        }

        return nearest;
    }

    private static int Tolerance(int length) => length switch
    {
        < 2 => 0,
        <= 4 => 1,
        <= 8 => 2,
        <= 16 => 3,
        _ => Math.Min(length / 5, 8),
    };

    /// <summary>The distance, or more than the limit as soon as it must be more. The three rows are scratch space.</summary>
    private static int Distance(
        string name, string candidate, int limit, ref int[] beforeLast, ref int[] last, ref int[] current)
    {
        for (int column = 0; column <= name.Length; column++)
        {
            last[column] = column;
        }

        for (int row = 1; row <= candidate.Length; row++)
        {
            current[0] = row;
            int least = row;
            for (int column = 1; column <= name.Length; column++)
            {
                int substitution = last[column - 1] + (AreEqual(name[column - 1], candidate[row - 1]) ? 0 : 1);
                int cost = Math.Min(substitution, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1
                    && AreEqual(name[column - 1], candidate[row - 2]) && AreEqual(name[column - 2], candidate[row - 1]))
                {
                    cost = Math.Min(cost, beforeLast[column - 2] + 1);
                }

                current[column] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit)
            {
                return least;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[name.Length];
    }

    private static bool AreEqual(char left, char right) => Fold(left) == Fold(right);

    private static char Fold(char character) => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
}
