using System.Collections;
using System.Diagnostics;
using System.Globalization;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>
/// Entries in a fixed order, each decoded when it is first read. Never changes; safe for any number of threads.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(FactTableView<>))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.FactTableJsonConverter))]
#endif
public sealed class FactTable<T> : IReadOnlyList<T>
    where T : class, IEntry
{
    private readonly FactStore _store;
    private readonly PackedText _order;
    private EntryAddress[]? _addresses;

    internal FactTable(FactStore store, PackedText order)
    {
        _store = store;
        _order = order;
    }

    /// <summary>The number of entries.</summary>
    public int Count => Addresses.Length;

    private EntryAddress[] Addresses
    {
        get
        {
            EntryAddress[]? addresses = Volatile.Read(ref _addresses);
            if (addresses is null)
            {
                EntryAddress[] read = ReadOrder(_order());
                addresses = Interlocked.CompareExchange(ref _addresses, read, null) ?? read;
            }

            return addresses;
        }
    }

    /// <summary>The entry at a zero-based index.</summary>
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

    /// <summary>The entries in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The type of the entries and their number, such as <c>Visit: 12 entries</c>.</summary>
    public override string ToString() =>
        typeof(T).Name + ": " + Count.ToString(CultureInfo.InvariantCulture) + (Count == 1 ? " entry" : " entries");

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static EntryAddress[] ReadOrder(ReadOnlySpan<byte> order)
    {
        EntryAddress[] addresses = new EntryAddress[PackedData.CountLines(order)];
        int position = 0;
        for (int i = 0; i < addresses.Length; i++)
        {
            addresses[i] = PackedData.ReadAddress(order, ref position);
            if (position < order.Length)
            {
                PackedData.Expect(order, ref position, '\n');
            }
        }

        return addresses;
    }

    /// <summary>Walks a table; a structure, so that a loop allocates nothing.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactTable<T> _table;
        private int _index;

        internal Enumerator(FactTable<T> table)
        {
            _table = table;
            _index = -1;
        }

        /// <summary>The entry that the walk is at.</summary>
        public readonly T Current => _table[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next entry; <see langword="false"/> where there is none.</summary>
        public bool MoveNext() => ++_index < _table.Count;

        /// <summary>Goes back before the first entry.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
