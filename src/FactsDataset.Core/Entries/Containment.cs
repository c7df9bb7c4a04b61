namespace FactsDataset.Core;

/// <summary>
/// What lies in what: a site in a city, a city in a country, a department in its body. Through the fields that a schema
/// marks <c>containment</c>, directly or through others. Circles end.
/// </summary>
public static class Containment
{
    /// <summary>Whether an entry is another or lies in it.</summary>
    /// <param name="entry">What is asked about; <see langword="null"/>, which is no place at all, lies in nothing.</param>
    /// <param name="whole">What it may lie in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is <see langword="null"/>.</exception>
    /// <example><c>Visits.All.Where(visit => visit.To.IsWithin(Places.Moscow))</c> gives the visits to Moscow and to anything in it.</example>
    public static bool IsWithin(this IEntry? entry, IEntry whole)
    {
        if (whole is null)
        {
            throw new ArgumentNullException(nameof(whole));
        }

        return entry is not null && (entry.Id == whole.Id || Walk(entry, StepsUp).Exists(found => found.Id == whole.Id));
    }

    /// <summary>All that an entry lies in, the nearest first; itself is left out.</summary>
    /// <typeparam name="T">
    /// What is asked for: where nothing is written, the type of the entry, so that a place gives places. <see cref="IEntry"/>
    /// gives all, of whatever kind.
    /// </typeparam>
    /// <param name="entry">The entry; <see langword="null"/> lies in nothing.</param>
    public static IReadOnlyList<T> FindAllContainers<T>(this T? entry)
        where T : class, IEntry => ListOf<T>(entry is null ? [] : Walk(entry, StepsUp));

    /// <summary>All that lies in an entry, directly or through others, in the ordinal order of their ids; itself is left out.</summary>
    /// <typeparam name="T">
    /// What is asked for: where nothing is written, the type of the entry, so that a place gives places. <see cref="IEntry"/>
    /// gives all, of whatever kind.
    /// </typeparam>
    /// <param name="whole">The entry; nothing lies in <see langword="null"/>.</param>
    public static IReadOnlyList<T> FindAllParts<T>(this T? whole)
        where T : class, IEntry
    {
        if (whole is null)
        {
            return ValueList<T>.Empty;
        }

        List<IEntry> parts = Walk(whole, StepsDown);
        parts.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return ListOf<T>(parts);
    }

    /// <summary>What is reached step by step, each once, the start left out.</summary>
    private static List<IEntry> Walk(IEntry start, Func<IEntry, IEnumerable<IEntry>> steps)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { start.Id };
        List<IEntry> reached = [];
        Queue<IEntry> open = new([start]);
        while (open.Count > 0)
        {
            foreach (IEntry entry in steps(open.Dequeue()))
            {
                if (seen.Add(entry.Id))
                {
                    reached.Add(entry);
                    open.Enqueue(entry);
                }
            }
        }

        return reached;
    }

    private static IReadOnlyList<IEntry> StepsUp(IEntry entry) => entry.Containers;

    private static IEnumerable<IEntry> StepsDown(IEntry entry) =>
        entry.ReferencedBy.Where(part => part.Containers.Any(container => container.Id == entry.Id));

    private static ValueList<T> ListOf<T>(List<IEntry> entries) => new(entries.OfType<T>().ToArray());
}
