using Apache.Arrow;
using FactsDataset.Tables;

namespace FactsDataset.Arrow.Columns;

/// <summary>Collects the rows of a table and makes record batches of them.</summary>
internal sealed class TableBatches
{
    /// <summary>So many UTF-16 code units are at most 1.5 GB of UTF-8, where Arrow counts the bytes of a column of texts in 31 bits.</summary>
    private const long MostCharacters = 500_000_000;

    private readonly ArrowColumn[] _columns;
    private readonly int _mostRows;
    private int _rows;
    private long _characters;

    /// <summary>Begins the rows of a table.</summary>
    /// <param name="dataset">What the dataset is called.</param>
    /// <param name="table">The table.</param>
    /// <param name="types">The types of its columns.</param>
    /// <param name="mostRows">How many rows a batch has at most.</param>
    public TableBatches(string dataset, Tables.Table table, ArrowColumnTypes types, int mostRows)
    {
        _columns = [.. table.Columns.Select(column => ColumnFactory.Create(column, types))];
        _mostRows = mostRows;
        Schema = ArrowSchema.Of(dataset, table, _columns);
    }

    /// <summary>The schema of the batches.</summary>
    public Schema Schema { get; }

    /// <summary>How many rows stand in no batch yet.</summary>
    public int Count => _rows;

    /// <summary>Whether a batch is to be made before the next row comes.</summary>
    public bool IsFull => _rows >= _mostRows || _characters >= MostCharacters;

    /// <summary>Takes a row.</summary>
    /// <exception cref="TableValueException">A value has no place in its column.</exception>
    public void Append(object?[] cells)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i].Append(cells[i]);
            _characters += cells[i] switch
            {
                string text => text.Length,
                IReadOnlyList<string> list => list.Sum(static text => text.Length),
                _ => 0,
            };
        }

        _rows++;
    }

    /// <summary>The batch of the rows that were taken since the last one.</summary>
    public RecordBatch Build()
    {
        RecordBatch batch = new(Schema, _columns.Select(static column => column.Build()), _rows);
        _rows = 0;
        _characters = 0;
        return batch;
    }
}
