using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Makes tables. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactTables
{
    /// <summary>A table over a store.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="store">The store that holds the entries.</param>
    /// <param name="order">
    /// The entries in the order of <see cref="EntryComparison"/>, a line each: <c>shard.row</c>. Read when the table is first used.
    /// </param>
    /// <param name="find">The entry of the dataset that has an id, or had it before; <see langword="null"/> where there is none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FactTable<T> Create<T>(FactStore store, PackedText order, Func<string, T?> find)
        where T : class, IEntry
    {
        _ = order ?? throw new ArgumentNullException(nameof(order));
        return new FactTable<T>(
            store ?? throw new ArgumentNullException(nameof(store)),
            () => ReadOrder(order()),
            find ?? throw new ArgumentNullException(nameof(find)));
    }

    /// <summary>
    /// The table of all entries that are a <typeparamref name="T"/>: the one of a kind where no other kind is one as well,
    /// else a new one. It is empty where no kind is.
    /// </summary>
    /// <typeparam name="T">A record, a union of kinds, or an interface that all entries of some kinds have.</typeparam>
    /// <param name="store">The store that holds the entries.</param>
    /// <param name="kinds">The kinds of the dataset.</param>
    /// <param name="find">The entry of the dataset that has an id, or had it before; <see langword="null"/> where there is none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FactTable<T> Of<T>(FactStore store, IReadOnlyList<KindTable> kinds, Func<string, IEntry?> find)
        where T : class, IEntry
    {
        _ = store ?? throw new ArgumentNullException(nameof(store));
        _ = find ?? throw new ArgumentNullException(nameof(find));

        // The table of a record is a list of each interface that the record has; nothing is looked up by reflection.
        List<IReadOnlyList<IEntry>> tables = [];
        foreach (KindTable kind in kinds ?? throw new ArgumentNullException(nameof(kinds)))
        {
            if (kind.Entries is IReadOnlyList<T>)
            {
                tables.Add(kind.Entries);
            }
        }

        return tables.Count == 1 && tables[0] is FactTable<T> table
            ? table
            : new FactTable<T>(store, () => Merge(tables), id => find(id) as T);
    }

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

    /// <summary>The addresses of several tables in the one order of all entries.</summary>
    private static EntryAddress[] Merge(List<IReadOnlyList<IEntry>> tables)
    {
        List<(IEntry Entry, EntryAddress Address)> all = [];
        foreach (IReadOnlyList<IEntry> table in tables)
        {
            EntryAddress[] addresses = ((IAddressed)table).Addresses;
            for (int i = 0; i < addresses.Length; i++)
            {
                all.Add((table[i], addresses[i]));
            }
        }

        all.Sort(static (left, right) => EntryComparison.Compare(left.Entry, right.Entry));
        return all.ConvertAll(static pair => pair.Address).ToArray();
    }
}
