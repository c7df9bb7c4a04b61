using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace FactsDataset.Core.Packing;

/// <summary>
/// Entries by their addresses, each resolved when it is read. Equal to another list of the same entries in the same
/// order. Plumbing for generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("Count = {Count}")]
public sealed partial class EntryList<T> : IReadOnlyList<T>, IList<T>, IEquatable<EntryList<T>>
    where T : class, IEntry
{
    private readonly FactStore _store;
    private readonly EntryAddress[] _addresses;

    /// <summary>A list over a store.</summary>
    /// <param name="store">The store that holds the entries.</param>
    /// <param name="addresses">The addresses; the list keeps the array, which nobody may change after.</param>
    public EntryList(FactStore store, EntryAddress[] addresses)
    {
        _store = store ?? throw new ArgumentNullException(nameof(store));
        _addresses = addresses ?? throw new ArgumentNullException(nameof(addresses));
    }

    /// <summary>The number of entries.</summary>
    public int Count => _addresses.Length;

    /// <summary>The entry at a zero-based index.</summary>
    /// <exception cref="IndexOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public T this[int index] => _store.Get<T>(_addresses[index]);

    /// <summary>The entries in order.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (EntryAddress address in _addresses)
        {
            yield return _store.Get<T>(address);
        }
    }

    /// <summary>Whether the other holds the same entries in the same order.</summary>
    public bool Equals(EntryList<T>? other) =>
        other is not null && _store.Equals(other._store) && _addresses.AsSpan().SequenceEqual(other._addresses);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntryList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = _addresses.Length;
        foreach (EntryAddress address in _addresses)
        {
            hash = unchecked((hash * 31) + address.GetHashCode());
        }

        return hash;
    }

    /// <summary>The entries in brackets, each by kind, id and label.</summary>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
