using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace FactsDataset.Core;

/// <summary>What certainly lies in one year or month. Never changes.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DateGroup<T> : IGrouping<EdtfDate, T>, IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> _items;

    internal DateGroup(EdtfDate key, IReadOnlyList<T> items)
    {
        Key = key;
        _items = items;
    }

    /// <summary>The year or month, such as <c>2018</c> or <c>2018-11</c>.</summary>
    public EdtfDate Key { get; }

    /// <summary>The number of items; one at least.</summary>
    public int Count => _items.Count;

    /// <summary>The item at a zero-based index.</summary>
    /// <param name="index">The index.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items, in the order in which they were given.</summary>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    /// <summary>The year or month and the number of items, such as <c>2018-11: 12</c>.</summary>
    public override string ToString() => Key + ": " + Count.ToString(CultureInfo.InvariantCulture);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
