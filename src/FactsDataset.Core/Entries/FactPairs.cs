namespace FactsDataset.Core;

/// <summary>Counts who is in one fact together with whom.</summary>
public static class FactPairs
{
    /// <summary>Each two entries that are in a fact together, with the number of such facts.</summary>
    /// <remarks>
    /// Facts that stand for many (<see cref="IFact.Aggregate"/>) are left out, since nobody can tell how often they
    /// happened. Whoever is named twice in a fact counts once in it, and nobody is paired with themselves.
    /// </remarks>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <typeparam name="TEntry">The type of the entries: a record, a union or an interface.</typeparam>
    /// <param name="facts">The facts; walked once, at once.</param>
    /// <param name="members">Those who are in a fact; <see langword="null"/> among them, such as one who is only described, is passed over.</param>
    /// <returns>The most frequent first, then in the ordinal order of the ids.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example><c>Meetings.All.CountPairs(meeting =&gt; meeting.Participants.Select(one =&gt; one.Who))</c>: who met whom, and how often.</example>
    public static IReadOnlyList<PairCount<TEntry>> CountPairs<TFact, TEntry>(this IEnumerable<TFact> facts, Func<TFact, IEnumerable<TEntry?>> members)
        where TFact : IFact
        where TEntry : class, IEntry
    {
        _ = members ?? throw new ArgumentNullException(nameof(members));
        Dictionary<(string, string), PairCount<TEntry>> counts = [];
        foreach (TFact fact in facts ?? throw new ArgumentNullException(nameof(facts)))
        {
            if (fact.Aggregate)
            {
                continue;
            }

            SortedDictionary<string, TEntry> present = new(StringComparer.Ordinal);
            foreach (TEntry? member in members(fact))
            {
                if (member is not null)
                {
                    present[member.Id] = member;
                }
            }

            TEntry[] all = present.Values.ToArray();
            for (int i = 0; i < all.Length; i++)
            {
                for (int j = i + 1; j < all.Length; j++)
                {
                    (string, string) key = (all[i].Id, all[j].Id);
                    int sofar = counts.TryGetValue(key, out PairCount<TEntry>? pair) ? pair.Count : 0;
                    counts[key] = new PairCount<TEntry>(all[i], all[j], sofar + 1);
                }
            }
        }

        PairCount<TEntry>[] sorted = counts.Values.ToArray();
        Array.Sort(sorted, Compare);
        return new ValueList<PairCount<TEntry>>(sorted);
    }

    private static int Compare<T>(PairCount<T> left, PairCount<T> right)
        where T : class, IEntry
    {
        int order = right.Count.CompareTo(left.Count);
        order = order == 0 ? string.CompareOrdinal(left.One.Id, right.One.Id) : order;
        return order == 0 ? string.CompareOrdinal(left.Other.Id, right.Other.Id) : order;
    }
}
