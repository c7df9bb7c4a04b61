using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>Takes items out of a sorted array and puts others into their places.</summary>
internal static class SortedRows
{
    /// <summary>The array without some items, and with others.</summary>
    /// <param name="sorted">The array.</param>
    /// <param name="isGone">Whether an item of it is to go.</param>
    /// <param name="added">The items to be put in.</param>
    /// <param name="compare">The order of the array, by which no two items are equal but those that are to stay in their order.</param>
    public static EquatableArray<T> Replace<T>(EquatableArray<T> sorted, Func<T, bool> isGone, List<T> added, Comparison<T> compare)
        where T : IEquatable<T>
    {
        List<int> gone = [];
        for (int i = 0; i < sorted.Count; i++)
        {
            if (isGone(sorted[i]))
            {
                gone.Add(i);
            }
        }

        if (gone.Count == 0 && added.Count == 0)
        {
            return sorted;
        }

        T[] kept = Without(sorted.AsSpan(), gone);
        T[] replaced = new T[kept.Length + added.Count];
        int copied = 0;
        int written = 0;
        foreach (T item in added.OrderBy(static item => item, Comparer<T>.Create(compare)))
        {
            int place = PlaceOf(item, kept, copied, compare);
            Array.Copy(kept, copied, replaced, written, place - copied);
            written += place - copied;
            copied = place;
            replaced[written++] = item;
        }

        Array.Copy(kept, copied, replaced, written, kept.Length - copied);
        EquatableArray<T> result = new(replaced);
        return result == sorted ? sorted : result;
    }

    private static T[] Without<T>(ReadOnlySpan<T> items, List<int> gone)
    {
        T[] kept = new T[items.Length - gone.Count];
        int copied = 0;
        for (int i = 0; i < gone.Count; i++)
        {
            items.Slice(copied, gone[i] - copied).CopyTo(kept.AsSpan(copied - i));
            copied = gone[i] + 1;
        }

        items.Slice(copied).CopyTo(kept.AsSpan(copied - gone.Count));
        return kept;
    }

    private static int PlaceOf<T>(T item, T[] sorted, int start, Comparison<T> compare)
    {
        int end = sorted.Length;
        while (start < end)
        {
            int middle = (start + end) / 2;
            (start, end) = compare(sorted[middle], item) <= 0 ? (middle + 1, end) : (start, middle);
        }

        return start;
    }
}
