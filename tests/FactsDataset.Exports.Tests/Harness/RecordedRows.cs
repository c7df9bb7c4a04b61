using FactsDataset.Reading;
using FactsDataset.Tables;

namespace FactsDataset.Exports.Tests.Harness;

/// <summary>Keeps the rows that an export writes.</summary>
internal sealed class RecordedRows : ITableSink
{
    private readonly Dictionary<Table, List<object?[]>> _rows = [];

    public RecordedRows(DatasetView dataset)
    {
        Model = TableModel.Of(dataset.Schema);
        TableRows.Write(dataset, Model, this, static () => { });
    }

    public TableModel Model { get; }

    public bool IsComplete { get; private set; }

    public IReadOnlyList<object?[]> Of(Table table) => _rows.GetValueOrDefault(table) ?? [];

    public IReadOnlyList<object?[]> Of(string table) => Of(Model.Tables.Single(known => known.Name == table));

    public void Write(Table table, object?[] cells)
    {
        Assert.False(IsComplete);
        Assert.Equal(table.Columns.Count, cells.Length);
        if (!_rows.TryGetValue(table, out List<object?[]>? rows))
        {
            _rows.Add(table, rows = []);
        }

        rows.Add(cells);
    }

    public void Complete() => IsComplete = true;

    public void Dispose()
    {
    }
}
