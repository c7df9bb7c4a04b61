using FactsDataset.Compiler.Schema;

namespace FactsDataset.Tables;

/// <summary>The columns of a table that is being laid out, with what its references name.</summary>
internal sealed class ColumnList
{
    /// <summary>Behind the name of a date: the first day that it can be.</summary>
    public const string Earliest = "_earliest";

    /// <summary>Behind the name of a date: the last day that it can be.</summary>
    public const string Latest = "_latest";

    private readonly List<Column> _columns = [];
    private readonly List<ForeignKey> _references = [];

    /// <summary>Those by which the rows of a list are told apart, and name the row that they belong to.</summary>
    /// <param name="parent">The table of that row.</param>
    /// <param name="keys">The columns by which they name it: the entry, then numbers.</param>
    public static ColumnList OfList(string parent, IReadOnlyList<string> keys)
    {
        ColumnList columns = new();
        foreach (string key in keys)
        {
            bool isEntry = key == CommonTables.EntryKey;
            _ = columns.Add(key, isEntry ? ColumnType.Text : ColumnType.Integer, isEntry ? "The entry." : $"The number of the row of '{parent}', or of one above it.", isRequired: true);
        }

        columns.RefersTo(parent, keys.Count);
        columns.AddNumber();
        return columns;
    }

    /// <summary>Adds the column that numbers the rows of a list.</summary>
    public void AddNumber() => Add(CommonTables.NumberKey, ColumnType.Integer, "The number of the row in its list, from one.", isRequired: true);

    /// <summary>How many there are.</summary>
    public int Count => _columns.Count;

    /// <summary>Adds a column.</summary>
    /// <returns>Its place.</returns>
    public int Add(string name, ColumnType type, string summary, bool isRequired = false)
    {
        _columns.Add(new Column(name, type, SummaryOf(name, summary)) { IsRequired = isRequired });
        return _columns.Count - 1;
    }

    /// <summary>Adds a column of web addresses.</summary>
    public int AddAddress(string name, string summary)
    {
        _columns.Add(new Column(name, ColumnType.Text, SummaryOf(name, summary)) { IsAddress = true });
        return _columns.Count - 1;
    }

    /// <summary>Adds a column of the codes of a vocabulary.</summary>
    public int AddCode(string name, Vocabulary vocabulary, string summary) => AddCode(name, summary, [.. vocabulary.Values.Select(static value => value.Code)]);

    /// <summary>Adds a column of a few codes.</summary>
    public int AddCode(string name, string summary, IReadOnlyList<string> codes, bool isRequired = false)
    {
        _columns.Add(new Column(name, ColumnType.Text, SummaryOf(name, summary)) { Categories = codes, IsRequired = isRequired });
        return _columns.Count - 1;
    }

    /// <summary>Adds a column of ids of entries.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="summary">What it says.</param>
    /// <param name="isRequired">Whether no cell of it is empty.</param>
    /// <param name="field">The field of the schema that it holds; null for one that the schema does not declare.</param>
    public int AddReference(string name, string summary, bool isRequired = false, Field? field = null)
    {
        _references.Add(new ForeignKey([name], CommonTables.EntriesName, [CommonTables.IdKey]));
        _columns.Add(new Column(name, ColumnType.Text, SummaryOf(name, summary)) { IsRequired = isRequired, Reference = field });
        return _columns.Count - 1;
    }

    /// <summary>Adds three columns of a date: its text in EDTF, and the days that bound it.</summary>
    public int AddDate(string name, string summary)
    {
        int first = Add(name, ColumnType.Text, summary);
        Add(name + Earliest, ColumnType.Day, $"The first day that '{name}' can be; empty where nothing bounds it, or beyond the years 1 to 9999.");
        Add(name + Latest, ColumnType.Day, $"The last day that '{name}' can be; empty where nothing bounds it, or beyond the years 1 to 9999.");
        return first;
    }

    /// <summary>Says that the first columns name a row of another table: an entry, or one of a list in it.</summary>
    public void RefersTo(string table, int columns)
    {
        List<string> names = [.. _columns.Take(columns).Select(static column => column.Name)];
        List<string> target = columns == 1 ? [CommonTables.IdKey] : [.. names.SkipLast(1), CommonTables.NumberKey];
        _references.Insert(0, new ForeignKey(names, table, target));
    }

    /// <summary>The table.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="summary">What a row of it is.</param>
    /// <param name="keys">How many of its columns tell its rows apart, the first ones.</param>
    public Table ToTable(string name, string summary, int keys) =>
        new(name, summary, _columns, keys, _references);

    // Parts of built-in types have no summary of their own.
    private static string SummaryOf(string name, string summary) => summary.Length > 0 ? summary : $"What stands in '{name.Replace('_', '.')}'.";
}
