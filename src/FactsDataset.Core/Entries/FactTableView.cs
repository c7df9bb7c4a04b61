using System.Diagnostics;

namespace FactsDataset.Core;

/// <summary>What a debugger shows of a table: its entries, each decoded for that.</summary>
internal sealed class FactTableView<T>
    where T : class, IEntry
{
    private readonly FactTable<T> _table;

    public FactTableView(FactTable<T> table) => _table = table;

    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Entries => _table.ToArray();
}
