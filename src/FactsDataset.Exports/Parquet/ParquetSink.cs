using System.Globalization;
using FactsDataset.Compiler.Schema;
using FactsDataset.Exports.Packaging;
using FactsDataset.Reading;
using FactsDataset.Tables;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Exports.Parquet;

/// <summary>
/// Writes each table as a Parquet file; or, where it is partitioned, as a folder with a folder for each value, named as engines read
/// it: <c>facts/kind=visit/year=2001/rows.parquet</c>. A table of one kind is not split by kind, and one of entities not at all.
/// </summary>
internal sealed class ParquetSink : ITableSink
{
    /// <summary>The partition by the kind of the entry.</summary>
    public const string ByKind = "kind";

    /// <summary>The partition by the year in which the event of the fact begins, or ends where its beginning is open.</summary>
    public const string ByYear = "year";

    /// <summary>What stands in the place of a value that there is not.</summary>
    private const string NoValue = "__HIVE_DEFAULT_PARTITION__";

    private const string Ending = ".parquet";

    /// <summary>How many rows all files together hold back at most: then the fullest writes a group before it is complete.</summary>
    private const int MostHeld = 3 * ParquetFile.RowsPerGroup;

    private readonly string _folder;
    private readonly string _name;
    private readonly TableModel _model;
    private readonly Dictionary<Table, IReadOnlyList<string>> _splits = [];
    private readonly Dictionary<(Table Table, string Folder), ParquetFile> _files = [];
    private int _held;
    private string _kind = NoValue;
    private string _year = NoValue;

    /// <summary>Begins the files.</summary>
    /// <param name="folder">The folder, in which nothing stands.</param>
    /// <param name="name">What the dataset is called.</param>
    /// <param name="model">The tables.</param>
    /// <param name="partition">By what tables are partitioned, the outer folder first; nothing for one file a table.</param>
    public ParquetSink(string folder, string name, TableModel model, IReadOnlyList<string> partition)
    {
        _folder = folder;
        _name = name;
        _model = model;
        Table[] whole = [model.Common.Entries, model.Common.Retracted, model.Common.FormerIds, model.Common.Codes];
        foreach (Table table in model.Tables)
        {
            Kind? owner = model.OwnerOf(table);
            _splits.Add(table, whole.Contains(table) || owner is { Role: not KindRole.Fact } ? [] : [.. partition.Where(part => owner is null || part != ByKind)]);
        }
    }

    /// <inheritdoc/>
    public void Begin(EntryView entry)
    {
        _kind = entry.Kind.Name;
        EdtfDay? day = entry.When?.EarliestStartDay ?? entry.When?.LatestEndDay;
        _year = day?.Year.ToString(CultureInfo.InvariantCulture) ?? NoValue;
    }

    /// <inheritdoc/>
    public void Write(Table table, object?[] cells)
    {
        ParquetFile file = FileOf(table);
        int held = file.Held;
        file.Write(cells);
        _held += file.Held - held;
        if (_held > MostHeld)
        {
            ParquetFile fullest = _files.Values.MaxBy(static other => other.Held)!;
            _held -= fullest.Held;
            fullest.WriteGroup();
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        foreach (Table table in _model.Tables.Except(_files.Keys.Select(static key => key.Table)))
        {
            // An empty table has its columns all the same.
            Open(table, string.Empty);
        }

        foreach (ParquetFile file in _files.Values)
        {
            file.Complete();
        }

        DataPackage package = new(_name);
        foreach (Table table in _model.Tables)
        {
            package.AddTable(_folder, table, [.. _files.Keys.Where(key => key.Table == table).Select(PathOf).Order(StringComparer.Ordinal)], "parquet", "application/vnd.apache.parquet");
        }

        package.Write(_folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ParquetFile file in _files.Values)
        {
            file.Dispose();
        }
    }

    private ParquetFile FileOf(Table table)
    {
        string folder = string.Join('/', _splits[table].Select(part => $"{part}={(part == ByKind ? _kind : _year)}"));
        return _files.TryGetValue((table, folder), out ParquetFile? file) ? file : Open(table, folder);
    }

    private ParquetFile Open(Table table, string folder)
    {
        HashSet<string> left = folder.Length == 0 ? [] : [.. _splits[table]];
        ParquetFile file = new(Path.Combine(_folder, PathOf((table, folder))), table, left);
        _files.Add((table, folder), file);
        return file;
    }

    private static string PathOf((Table Table, string Folder) file) =>
        file.Folder.Length == 0 ? file.Table.Name + Ending : $"{file.Table.Name}/{file.Folder}/rows{Ending}";
}
