using FactsDataset.Tables;
using Parquet;
using Parquet.Schema;

namespace FactsDataset.Exports.Parquet;

/// <summary>Writes the cells of a column as Parquet has them: days as DATE, lists as LIST, decimal numbers as DECIMAL(38, 9).</summary>
internal sealed class ParquetColumn
{
    /// <summary>How many digits a decimal number has.</summary>
    private const int Precision = 38;

    /// <summary>How many of them stand behind the point.</summary>
    private const int Scale = 9;

    private readonly Column _column;
    private readonly int _at;

    /// <summary>A column.</summary>
    /// <param name="column">The column of the table.</param>
    /// <param name="at">Its place in rows.</param>
    public ParquetColumn(Column column, int at)
    {
        _column = column;
        _at = at;
        Field = column.Type switch
        {
            ColumnType.Integer => new DataField<long>(column.Name, IsNullable),
            ColumnType.Decimal => new DecimalDataField(column.Name, Precision, Scale, isNullable: IsNullable),
            ColumnType.Boolean => new DataField<bool>(column.Name, IsNullable),
            ColumnType.Day => new DataField<DateOnly>(column.Name, IsNullable),
            ColumnType.TextList => new ListField(column.Name, new DataField<string>("element", false)),
            _ => new DataField<string>(column.Name, IsNullable),
        };
    }

    /// <summary>The field of the file's schema.</summary>
    public Field Field { get; }

    private bool IsNullable => !_column.IsRequired;

    /// <summary>Writes the cells of rows.</summary>
    /// <exception cref="TableValueException">A number has no place in the column.</exception>
    public Task Write(ParquetRowGroupWriter group, object?[][] rows) => _column.Type switch
    {
        ColumnType.Integer => Write<long>(group, rows),
        ColumnType.Decimal => Write<decimal>(group, Checked(rows)),
        ColumnType.Boolean => Write<bool>(group, rows),
        ColumnType.Day => Write<DateOnly>(group, rows),
        ColumnType.TextList => WriteLists(group, rows),
        _ => group.WriteAsync((DataField)Field, Array.ConvertAll(rows, row => (string)row[_at]!)),
    };

    private Task Write<T>(ParquetRowGroupWriter group, object?[][] rows)
        where T : struct
    {
        if (!IsNullable)
        {
            T[] values = Array.ConvertAll(rows, row => (T)row[_at]!);
            return group.WriteAsync<T>((DataField)Field, values);
        }

        T?[] optional = Array.ConvertAll(rows, row => (T?)row[_at]);
        return group.WriteAsync<T>((DataField)Field, optional);
    }

    private Task WriteLists(ParquetRowGroupWriter group, object?[][] rows)
    {
        DataField element = (DataField)((ListField)Field).Item;
        List<ReadOnlyMemory<char>> values = [];
        List<int> definitions = [];
        List<int> repetitions = [];
        foreach (object?[] row in rows)
        {
            IReadOnlyList<string> texts = (IReadOnlyList<string>?)row[_at] ?? [];
            for (int i = 0; i < Math.Max(1, texts.Count); i++)
            {
                repetitions.Add(i == 0 ? 0 : 1);

                // No list, an empty one, or an item.
                definitions.Add(row[_at] is null ? 0 : texts.Count == 0 ? 1 : element.MaxDefinitionLevel);
            }

            values.AddRange(texts.Select(static text => text.AsMemory()));
        }

        return group.WriteAllPartsAsync<ReadOnlyMemory<char>>(element, values.ToArray(), definitions.ToArray(), repetitions.ToArray(), default);
    }

    private object?[][] Checked(object?[][] rows)
    {
        foreach (object?[] row in rows)
        {
            if (row[_at] is decimal number && decimal.Round(number, Scale) != number)
            {
                throw new TableValueException($"{number} of the column '{_column.Name}' has more than nine digits behind the point, which its column in Parquet has not: export csv or sqlite.");
            }
        }

        return rows;
    }
}
