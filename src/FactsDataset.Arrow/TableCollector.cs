using Apache.Arrow;
using FactsDataset.Arrow.Columns;
using FactsDataset.Compiler.Schema;
using FactsDataset.Tables;

namespace FactsDataset.Arrow;

/// <summary>Keeps the rows of all tables in the columns of Arrow.</summary>
/// <param name="schema">The schema of the dataset.</param>
/// <param name="model">Its tables.</param>
/// <param name="types">The types of their columns.</param>
internal sealed class TableCollector(DatasetSchema schema, TableModel model, ArrowColumnTypes types) : ITableSink
{
    private readonly Dictionary<Tables.Table, (TableBatches Rows, List<RecordBatch> Batches)> _tables =
        model.Tables.ToDictionary(static table => table, table => (new TableBatches(schema.Namespace, table, types, int.MaxValue), new List<RecordBatch>()));

    /// <summary>The tables, in the order of the model, once the last row was taken.</summary>
    public IReadOnlyList<ArrowTable> Tables { get; private set; } = [];

    public void Write(Tables.Table table, object?[] cells)
    {
        (TableBatches rows, List<RecordBatch> batches) = _tables[table];
        if (rows.IsFull)
        {
            batches.Add(rows.Build());
        }

        rows.Append(cells);
    }

    public void Complete()
    {
        List<ArrowTable> tables = [];
        foreach (Tables.Table table in model.Tables)
        {
            (TableBatches rows, List<RecordBatch> batches) = _tables[table];
            if (rows.Count > 0 || batches.Count == 0)
            {
                batches.Add(rows.Build());
            }

            tables.Add(new ArrowTable(table.Name, table.Summary, rows.Schema, batches));
        }

        Tables = tables;
    }

    public void Dispose()
    {
    }
}
