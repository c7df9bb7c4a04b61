using FactsDataset.Reading;

namespace FactsDataset.Tables;

/// <summary>Writes the value of a field into the cells of a row.</summary>
/// <param name="field">The field; it has a value.</param>
/// <param name="cells">The row.</param>
/// <param name="context">What is known while rows are written.</param>
internal delegate void CellWriter(EntryField field, object?[] cells, RowContext context);

/// <summary>Writes the values of a field as rows of a table below.</summary>
/// <param name="field">The field; it has a value.</param>
/// <param name="key">The cells that name the row that it belongs to.</param>
/// <param name="context">What is known while rows are written.</param>
internal delegate void ListWriter(EntryField field, object?[] key, RowContext context);

/// <summary>How the fields of an entry, or of a group in one, become a row, and rows of tables below it.</summary>
internal sealed class RowPlan
{
    private readonly Dictionary<string, CellWriter> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListWriter> _lists = new(StringComparer.Ordinal);
    private Table? _table;

    /// <summary>The table of its rows.</summary>
    public Table Table
    {
        get => _table ?? throw new InvalidOperationException("The table is not laid out yet.");
        set => _table = value;
    }

    /// <summary>Says how a field is written into cells.</summary>
    public void AddCells(string field, CellWriter writer) => _cells.Add(field, writer);

    /// <summary>Says how a field is written into rows.</summary>
    public void AddRows(string field, ListWriter writer) => _lists.Add(field, writer);

    /// <summary>Writes the row of fields, then those below it.</summary>
    /// <param name="fields">The fields that have a value.</param>
    /// <param name="key">The first cells of the row, which tell it from others.</param>
    /// <param name="context">Where rows go.</param>
    public void Write(IReadOnlyList<EntryField> fields, object?[] key, RowContext context)
    {
        object?[] cells = Table.NewRow(key);
        WriteCells(fields, cells, context);
        context.Sink.Write(Table, cells);
        WriteLists(fields, key, context);
    }

    /// <summary>Writes fields into the cells of a row, where they are a group within it.</summary>
    public void WriteCells(IReadOnlyList<EntryField> fields, object?[] cells, RowContext context)
    {
        foreach (EntryField field in fields)
        {
            if (_cells.TryGetValue(field.Name, out CellWriter? write))
            {
                write(field, cells, context);
            }
        }
    }

    /// <summary>Writes the rows below.</summary>
    public void WriteLists(IReadOnlyList<EntryField> fields, object?[] key, RowContext context)
    {
        foreach (EntryField field in fields)
        {
            if (_lists.TryGetValue(field.Name, out ListWriter? write))
            {
                write(field, key, context);
            }
        }
    }
}
