using FactsDataset.Exports.Packaging;
using FactsDataset.Tables;

namespace FactsDataset.Exports.Csv;

/// <summary>Writes each table as a file of comma-separated values, and says in <c>datapackage.json</c> what they hold.</summary>
internal sealed class CsvSink : ITableSink
{
    private readonly string _folder;
    private readonly string _name;
    private readonly TableModel _model;
    private readonly Dictionary<Table, CsvFile> _files = [];

    /// <summary>Begins the files.</summary>
    /// <param name="folder">The folder, in which nothing stands.</param>
    /// <param name="name">What the dataset is called.</param>
    /// <param name="model">The tables.</param>
    public CsvSink(string folder, string name, TableModel model)
    {
        _folder = folder;
        _name = name;
        _model = model;
        foreach (Table table in model.Tables)
        {
            _files.Add(table, new CsvFile(Path.Combine(folder, FileNameOf(table)), table));
        }
    }

    /// <inheritdoc/>
    public void Write(Table table, object?[] cells) => _files[table].Write(cells);

    /// <inheritdoc/>
    public void Complete()
    {
        DataPackage package = new(_name);
        foreach (Table table in _model.Tables)
        {
            _files[table].Dispose();
            package.AddTable(_folder, table, [FileNameOf(table)], "csv", "text/csv");
        }

        package.Write(_folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (CsvFile file in _files.Values)
        {
            file.Dispose();
        }
    }

    private static string FileNameOf(Table table) => table.Name + ".csv";
}
