using System.Collections;
using System.Diagnostics;
using System.Globalization;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>
/// Entries in a fixed order, each decoded when it is first read: facts by date, the undated last, other entries by id.
/// Never changes; safe for any number of threads.
/// </summary>
/// <remarks>
/// Counting, indexing, <c>Last</c>, <c>ElementAt</c>, <c>Skip</c>, <c>Take</c> and ranges walk to no entry but those that
/// they give. <see cref="Contains"/>, <see cref="IndexOf"/> and <see cref="Find"/> read few entries, however large the
/// table. As an <see cref="IList{T}"/> it is read-only.
/// </remarks>
/// <typeparam name="T">The type of the entries: a record, a union or an interface such as <see cref="IFact"/>.</typeparam>
/// <example><c>Visits.All[0]</c>, <c>Visits.All[^1]</c>, <c>Visits.All[..10]</c>.</example>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(FactTableView<>))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.FactTableJsonConverter))]
#endif
public sealed partial class FactTable<T> : IReadOnlyList<T>, IList<T>, IAddressed
    where T : class, IEntry
{
    private readonly FactStore _store;
    private readonly Func<EntryAddress[]> _read;
    private readonly Func<string, T?> _find;
    private EntryAddress[]? _addresses;

    internal FactTable(FactStore store, Func<EntryAddress[]> read, Func<string, T?> find)
    {
        _store = store;
        _read = read;
        _find = find;
    }

    /// <summary>The number of entries.</summary>
    public int Count => Addresses.Length;

    EntryAddress[] IAddressed.Addresses => Addresses;

    IEntry IAddressed.ReadAnew(int index) => _store.ReadAnew(Addresses[index]);

    private EntryAddress[] Addresses
    {
        get
        {
            EntryAddress[]? addresses = Volatile.Read(ref _addresses);
            if (addresses is null)
            {
                EntryAddress[] read = _read();
                addresses = Interlocked.CompareExchange(ref _addresses, read, null) ?? read;
            }

            return addresses;
        }
    }

    /// <summary>The entry at a zero-based index.</summary>
    /// <param name="index">The index; <c>^1</c> is the last one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            EntryAddress[] addresses = Addresses;
            return (uint)index < (uint)addresses.Length
                ? _store.Get<T>(addresses[index])
                : throw new ArgumentOutOfRangeException(nameof(index), "An index lies between 0 and the number of entries, less one.");
        }
    }

    /// <summary>The entry of this table that has an id, or had it before.</summary>
    /// <param name="id">The id; <see langword="null"/> is nobody's.</param>
    /// <returns><see langword="null"/> where no entry of this table has it.</returns>
    public T? Find(string? id)
    {
        T? found = id is null ? null : _find(id);
        return found is not null && PositionOf(found) >= 0 ? found : null;
    }

    /// <summary>Whether an entry is in the table; entries are equal where their ids are.</summary>
    /// <param name="item">The entry; <see langword="null"/> is in no table.</param>
    public bool Contains(T? item) => IndexOf(item) >= 0;

    /// <summary>The zero-based index of an entry; entries are equal where their ids are.</summary>
    /// <param name="item">The entry; <see langword="null"/> is in no table.</param>
    /// <returns>-1 where it is not in the table.</returns>
    public int IndexOf(T? item) => item is not null && _find(item.Id) is { } found && found.Equals(item) ? PositionOf(found) : -1;

    /// <summary>A part of the table, as ranges take it: <c>table[2..5]</c>, <c>table[^3..]</c>.</summary>
    /// <param name="start">The zero-based index of its first entry.</param>
    /// <param name="length">The number of its entries.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie within the table.</exception>
    public FactTable<T> Slice(int start, int length)
    {
        EntryAddress[] addresses = Addresses;
        if ((uint)start > (uint)addresses.Length || (uint)length > (uint)(addresses.Length - start))
        {
            throw new ArgumentOutOfRangeException(nameof(start), "A part of a table lies within it.");
        }

        return new FactTable<T>(_store, () => addresses.AsSpan(start, length).ToArray(), _find);
    }

    /// <summary>Copies the entries.</summary>
    /// <param name="array">Where they go.</param>
    /// <param name="arrayIndex">The zero-based index at which the first of them goes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="array"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    /// <exception cref="ArgumentException">They do not fit.</exception>
    public void CopyTo(T[] array, int arrayIndex)
    {
        _ = array ?? throw new ArgumentNullException(nameof(array));
        if (arrayIndex < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(arrayIndex), "An index is not negative.");
        }

        if (array.Length - arrayIndex < Count)
        {
            throw new ArgumentException("The array has no room for all entries behind that index.", nameof(array));
        }

        foreach (T entry in this)
        {
            array[arrayIndex++] = entry;
        }
    }

    /// <summary>The entries in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The type of the entries and their number, such as <c>Visit: 12 entries</c>.</summary>
    public override string ToString() =>
        typeof(T).Name + ": " + Count.ToString(CultureInfo.InvariantCulture) + (Count == 1 ? " entry" : " entries");

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Where an entry of the store is: the table is in the order of entries, so that few of them are read.</summary>
    private int PositionOf(T entry)
    {
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = low + (high - low) / 2;
            int order = EntryComparison.Compare(this[middle], entry);
            if (order == 0)
            {
                return ReferenceEquals(this[middle], entry) ? middle : -1;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>Walks a table; a structure, so that a loop allocates nothing.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactStore _store;
        private readonly EntryAddress[] _addresses;
        private int _index;

        internal Enumerator(FactTable<T> table)
        {
            _store = table._store;
            _addresses = table.Addresses;
            _index = -1;
        }

        /// <summary>The entry that the walk is at.</summary>
        public readonly T Current => _store.Get<T>(_addresses[_index]);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next entry; <see langword="false"/> where there is none.</summary>
        public bool MoveNext() => ++_index < _addresses.Length;

        /// <summary>Goes back before the first entry.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
