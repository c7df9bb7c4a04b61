using System.Collections;
using System.Diagnostics;

namespace FactsDataset.Core;

/// <summary>A list that nobody can change and that equals another with equal items in the same order.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed partial class ValueList<T> : IReadOnlyList<T>, IList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list of no items.</summary>
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    /// <summary>A list over an array that nobody may change after.</summary>
    public ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => (uint)index < (uint)_items.Length
        ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), "An index lies between 0 and the number of items, less one.");

    public bool Equals(ValueList<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (int i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        int hash = _items.Length;
        foreach (T item in _items)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>The items in brackets, so that a record that holds the list prints them.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
