#if FACTS_RUNTIME
namespace FactsDataset.Core.Text;
#else
namespace FactsDataset.Compiler.Text;
#endif

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
        uint letters = LettersOf(name);
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            if (IsFar(letters, candidate, limit))
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

    /// <summary>
    /// Whether the letters alone tell that a candidate is too far away: each edit brings in one letter and takes out one at
    /// most.
    /// </summary>
    private static bool IsFar(uint letters, string candidate, int limit)
    {
        uint others = LettersOf(candidate);
        return Count(letters & ~others) > limit || Count(others & ~letters) > limit;

        static int Count(uint bits)
        {
            int count = 0;
            for (; bits != 0; bits &= bits - 1)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>A bit for each letter that occurs; others share a bit.</summary>
    private static uint LettersOf(string text)
    {
        uint letters = 0;
        foreach (char character in text)
        {
            letters |= 1u << (Fold(character) & 31);
        }

        return letters;
    }

    /// <summary>The distance, or more than the limit as soon as it must be more. The three rows are scratch space.</summary>
    private static int Distance(
        string name, string candidate, int limit, ref int[] beforeLast, ref int[] last, ref int[] current)
    {
        for (int column = 0; column <= name.Length; column++)
        {
            last[column] = column;
            beforeLast[column] = limit + 1;
        }

        for (int row = 1; row <= candidate.Length; row++)
        {
            // What lies further from the diagonal than the limit is beyond it in any case.
            int first = Math.Max(1, row - limit);
            int end = Math.Min(name.Length, row + limit);
            current[first - 1] = first == 1 ? row : limit + 1;
            int least = current[first - 1];
            for (int column = first; column <= end; column++)
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

            if (end < name.Length)
            {
                current[end + 1] = limit + 1;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[name.Length];
    }

    private static bool AreEqual(char left, char right) => Fold(left) == Fold(right);

    private static char Fold(char character) => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
}
