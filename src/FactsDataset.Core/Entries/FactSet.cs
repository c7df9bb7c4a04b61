using System.Collections;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>
/// Facts of several datasets as one list: by date, the undated last, then by id. Where one of the datasets refers to entries of
/// another, <see cref="About"/> brings together what all of them say of one. Every question that is asked of a list of facts can be
/// asked of it. Nobody can change it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FactSet : IReadOnlyList<IFact>
{
    private readonly IFact[] _facts;
    private readonly Lazy<Dictionary<IEntry, List<IFact>>> _byEntry;

    private FactSet(IFact[] facts)
    {
        _facts = facts;
        _byEntry = new Lazy<Dictionary<IEntry, List<IFact>>>(GroupByEntry);
    }

    /// <summary>The number of facts.</summary>
    public int Count => _facts.Length;

    /// <summary>The fact at a zero-based index.</summary>
    /// <param name="index">The index.</param>
    /// <exception cref="IndexOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public IFact this[int index] => _facts[index];

    /// <summary>The facts of some lists, such as <c>Facts.All</c> of two datasets. One that stands in several is there once.</summary>
    /// <param name="lists">The lists, in whatever order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A list, or a fact in one, is <see langword="null"/>.</exception>
    public static FactSet Of(params IEnumerable<IFact>[] lists)
    {
        HashSet<IFact> facts = [];
        foreach (IEnumerable<IFact> list in lists ?? throw new ArgumentNullException(nameof(lists)))
        {
            foreach (IFact fact in list ?? throw new ArgumentException("One of the lists is null: leave it out.", nameof(lists)))
            {
                _ = facts.Add(fact ?? throw new ArgumentException("A list holds null: leave that item out.", nameof(lists)));
            }
        }

        IFact[] sorted = [.. facts];
        Array.Sort(sorted, static (left, right) => EntryComparison.Compare(left, right) is not 0 and var order
            ? order
            : string.CompareOrdinal(EntryIds.DatasetOf(left), EntryIds.DatasetOf(right)));
        return new FactSet(sorted);
    }

    /// <summary>
    /// Those that refer to an entry by whatever field, whichever dataset they and the entry are of; none where nothing does. What
    /// only a variant names does not count.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
    /// <exception cref="MissingEntryException">A fact refers to an entry that the loaded version of its dataset does not have.</exception>
    public FactSet About(IEntry entry) =>
        new(_byEntry.Value.TryGetValue(entry ?? throw new ArgumentNullException(nameof(entry)), out List<IFact>? facts) ? [.. facts] : []);

    /// <summary>The facts in order.</summary>
    public IEnumerator<IFact> GetEnumerator() => ((IEnumerable<IFact>)_facts).GetEnumerator();

    /// <summary>How many facts there are, and of how many datasets.</summary>
    public override string ToString()
    {
        int datasets = _facts.Select(EntryIds.DatasetOf).Distinct(StringComparer.Ordinal).Count();
        return _facts.Length + (_facts.Length == 1 ? " fact of " : " facts of ") + datasets + (datasets == 1 ? " dataset" : " datasets");
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<IEntry, List<IFact>> GroupByEntry()
    {
        Dictionary<IEntry, List<IFact>> byEntry = [];
        foreach (IFact fact in _facts)
        {
            foreach (IEntry entry in ReferenceVisitor.Of(fact))
            {
                if (!byEntry.TryGetValue(entry, out List<IFact>? facts))
                {
                    facts = [];
                    byEntry.Add(entry, facts);
                }

                facts.Add(fact);
            }
        }

        return byEntry;
    }
}
