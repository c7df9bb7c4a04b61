using FactsDataset.Tables;

namespace FactsDataset.Exports.Sqlite;

/// <summary>Writes names and statements in SQL as SQLite reads it.</summary>
internal static class SqliteText
{
    /// <summary>A name between quotation marks.</summary>
    public static string Name(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    /// <summary>Names between quotation marks, with commas.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    /// <summary>A text between apostrophes.</summary>
    public static string Text(string text) => '\'' + text.Replace("'", "''", StringComparison.Ordinal) + '\'';

    /// <summary>The statement that makes a table.</summary>
    public static string Create(Table table)
    {
        IEnumerable<string> columns = table.Columns.Select(Define);
        IEnumerable<string> references = table.References.Select(static reference =>
            $"FOREIGN KEY ({Names(reference.Columns)}) REFERENCES {Name(reference.Target)} ({Names(reference.TargetColumns)})");
        return $"CREATE TABLE {Name(table.Name)} (\n  {string.Join(",\n  ", [.. columns, $"PRIMARY KEY ({Names(table.Key)})", .. references])}\n) STRICT";
    }

    /// <summary>The statement that adds a row.</summary>
    public static string Insert(Table table) =>
        $"INSERT INTO {Name(table.Name)} VALUES ({string.Join(", ", table.Columns.Select(static (_, i) => "?" + (i + 1)))})";

    /// <summary>The statements by which rows are found from what they name.</summary>
    public static IEnumerable<string> Indexes(Table table) => table.References
        .Where(reference => reference.Columns[0] != table.Key[0])
        .Select(reference => $"CREATE INDEX {Name($"{table.Name}:{string.Join(',', reference.Columns)}")} ON {Name(table.Name)} ({Names(reference.Columns)})");

    private static string Define(Column column)
    {
        string definition = $"{Name(column.Name)} {TypeOf(column.Type)}{(column.IsRequired ? " NOT NULL" : string.Empty)}";
        return column.Type switch
        {
            ColumnType.Boolean => $"{definition} CHECK ({Name(column.Name)} IN (0, 1))",
            _ when column.Categories.Count > 0 => $"{definition} CHECK ({Name(column.Name)} IN ({string.Join(", ", column.Categories.Select(Text))}))",
            _ => definition,
        };
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Boolean => "INTEGER",
        ColumnType.Decimal => "REAL",
        _ => "TEXT",
    };
}
