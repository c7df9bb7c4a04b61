using FactsDataset.Exports.Packaging;
using FactsDataset.Tables;

namespace FactsDataset.Exports.Arrow;

/// <summary>Writes each table as a file of Apache Arrow, and says in <c>datapackage.json</c> what they hold.</summary>
internal sealed class ArrowSink : ITableSink
{
    private readonly string _folder;
    private readonly string _name;
    private readonly Dictionary<Table, ArrowFile> _files = [];

    /// <summary>Begins the files.</summary>
    /// <param name="folder">The folder, in which nothing stands.</param>
    /// <param name="name">What the dataset is called.</param>
    /// <param name="model">The tables.</param>
    public ArrowSink(string folder, string name, TableModel model)
    {
        _folder = folder;
        _name = name;
        foreach (Table table in model.Tables)
        {
            _files.Add(table, new ArrowFile(Path.Combine(folder, FileNameOf(table)), name, table));
        }
    }

    /// <inheritdoc/>
    public void Write(Table table, object?[] cells) => _files[table].Write(cells);

    /// <inheritdoc/>
    public void Complete()
    {
        DataPackage package = new(_name);
        foreach ((Table table, ArrowFile file) in _files)
        {
            file.Complete();
            package.AddTable(_folder, table, [FileNameOf(table)], "arrow", "application/vnd.apache.arrow.file");
        }

        package.Write(_folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ArrowFile file in _files.Values)
        {
            file.Dispose();
        }
    }

    private static string FileNameOf(Table table) => table.Name + ".arrow";
}
