using System.Globalization;
using FactsDataset.Compiler.Schema;
using FactsDataset.Exports.Packaging;
using FactsDataset.Tables;
using Microsoft.Data.Sqlite;

namespace FactsDataset.Exports.Sqlite;

/// <summary>
/// Writes all tables into one database of SQLite, with indexes, views that answer common questions, and a search over titles and names in
/// any spelling; beside it <c>metadata.json</c>, by which Datasette shows them.
/// </summary>
internal sealed class SqliteSink : ITableSink
{
    /// <summary>The table that is searched by words.</summary>
    public const string SearchTable = "search";

    private readonly string _folder;
    private readonly string _name;
    private readonly DatasetSchema _schema;
    private readonly TableModel _model;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<Table, SqliteCommand> _inserts = [];
    private readonly SqliteCommand _index;

    /// <summary>Begins the database.</summary>
    /// <param name="folder">The folder, in which nothing stands.</param>
    /// <param name="schema">The schema of the dataset.</param>
    /// <param name="model">The tables.</param>
    public SqliteSink(string folder, DatasetSchema schema, TableModel model)
    {
        _folder = folder;
        _name = schema.Namespace;
        _schema = schema;
        _model = model;
        string path = Path.Combine(folder, DataPackage.NameOf(_name) + ".sqlite");
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false }.ToString());
        _connection.Open();

        // Nobody reads the file before it is whole, and what is not whole is thrown away.
        Execute("PRAGMA journal_mode = OFF");
        Execute("PRAGMA synchronous = OFF");
        Execute("BEGIN");
        foreach (Table table in model.Tables)
        {
            Execute(SqliteText.Create(table));
            _inserts.Add(table, Prepare(SqliteText.Insert(table), table.Columns.Count));
        }

        Execute($"CREATE VIRTUAL TABLE {SearchTable} USING fts5 (entry_id UNINDEXED, field UNINDEXED, text, folded, tokenize = 'unicode61 remove_diacritics 2')");
        _index = Prepare($"INSERT INTO {SearchTable} VALUES (?1, ?2, ?3, ?4)", 4);
    }

    /// <inheritdoc/>
    public void Write(Table table, object?[] cells)
    {
        Run(_inserts[table], cells);
        if (table == _model.Common.Names || table == _model.Common.Texts)
        {
            Index((string)cells[0]!, (string)cells[2]!, (string)cells[table == _model.Common.Names ? 3 : 4]!);
        }
        else if (table == _model.Common.Entries && cells[3] is string label)
        {
            Index((string)cells[0]!, "label", label);
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        foreach (string index in _model.Tables.SelectMany(SqliteText.Indexes))
        {
            Execute(index);
        }

        IReadOnlyList<SqliteView> views = SqliteViews.Of(_schema, _model);
        foreach (SqliteView view in views)
        {
            Execute($"CREATE VIEW {SqliteText.Name(view.Name)} AS\n{view.Query}");
        }

        Execute($"INSERT INTO {SearchTable} ({SearchTable}) VALUES ('optimize')");
        Execute("COMMIT");
        Execute("PRAGMA optimize");
        DatasetteMetadata.Write(_folder, _name, _model, views);
        DataPackage package = new(_name);
        package.AddFile(Path.Combine(_folder, DataPackage.NameOf(_name) + ".sqlite"), "sqlite", "application/vnd.sqlite3");
        package.Write(_folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SqliteCommand insert in _inserts.Values)
        {
            insert.Dispose();
        }

        _index.Dispose();
        _connection.Dispose();
    }

    private void Index(string entry, string field, string text) => Run(_index, [entry, field, text, NameFolding.Fold(text)]);

    private SqliteCommand Prepare(string statement, int parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = statement;
        for (int i = 1; i <= parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "?" + i.ToString(CultureInfo.InvariantCulture) });
        }

        return command;
    }

    private static void Run(SqliteCommand command, object?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            SqliteParameter parameter = command.Parameters[i];
            parameter.Value = ValueOf(cells[i]);
            parameter.SqliteType = parameter.Value switch { long => SqliteType.Integer, double => SqliteType.Real, _ => SqliteType.Text };
        }

        command.ExecuteNonQuery();
    }

    private static object ValueOf(object? cell) => cell switch
    {
        null => DBNull.Value,
        bool truth => truth ? 1L : 0L,
        decimal number => (double)number,
        DateOnly day => CellText.Of(day),
        IReadOnlyList<string> list => CellText.Of(list),
        _ => cell,
    };

    private void Execute(string statement)
    {
        using SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // What stands in it was written by SqliteText, which quotes every name.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
