using System.Diagnostics;
using System.Globalization;

namespace FactsDataset.Core;

/// <summary>Two entries, and the number of facts that both are in.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PairCount<T>
    where T : class, IEntry
{
    internal PairCount(T one, T other, int count)
    {
        One = one;
        Other = other;
        Count = count;
    }

    /// <summary>The one whose id comes first in ordinal order.</summary>
    public T One { get; }

    /// <summary>The other.</summary>
    public T Other { get; }

    /// <summary>The number of facts; one at least.</summary>
    public int Count { get; }

    /// <summary>Both labels and the number, such as <c>Jane Doe, Richard Roe: 2</c>.</summary>
    public override string ToString() => One.Label + ", " + Other.Label + ": " + Count.ToString(CultureInfo.InvariantCulture);
}
