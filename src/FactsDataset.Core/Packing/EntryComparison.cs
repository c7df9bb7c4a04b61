using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>
/// The order of entries: facts by date, undated ones last, then other entries; by id where equal. Plumbing of
/// generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntryComparison
{
    /// <summary>Below zero where the left entry comes first; <see langword="null"/> comes before every entry.</summary>
    public static int Compare(IEntry? left, IEntry? right)
    {
        if (left is null || right is null)
        {
            return (left is not null).CompareTo(right is not null);
        }

        IFact? leftFact = left as IFact;
        IFact? rightFact = right as IFact;
        int order = (leftFact is null).CompareTo(rightFact is null);
        if (order == 0 && leftFact is not null && rightFact is not null)
        {
            order = (leftFact.When is null).CompareTo(rightFact.When is null);
            if (order == 0 && leftFact.When is not null)
            {
                order = leftFact.When.CompareTo(rightFact.When);
            }
        }

        return order == 0 ? string.CompareOrdinal(left.Id, right.Id) : order;
    }

    /// <summary>Below zero where the entry comes before the other one; <see langword="null"/> comes before every entry.</summary>
    /// <exception cref="ArgumentException">The other is no entry.</exception>
    public static int CompareTo(IEntry entry, object? other) => other is null or IEntry
        ? Compare(entry, other as IEntry)
        : throw new ArgumentException("An entry compares with entries only.", nameof(other));
}
