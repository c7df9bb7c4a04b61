using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Makes tables. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactTables
{
    /// <summary>A table over a store.</summary>
    /// <param name="store">The store that holds the entries.</param>
    /// <param name="order">The entries in their order, a line each: <c>shard.row</c>. Read when the table is first used.</param>
    public static FactTable<T> Create<T>(FactStore store, PackedText order)
        where T : class, IEntry => new(
            store ?? throw new ArgumentNullException(nameof(store)),
            order ?? throw new ArgumentNullException(nameof(order)));
}
