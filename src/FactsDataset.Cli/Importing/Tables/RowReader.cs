using System.Globalization;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>Turns rows into entries by a mapping.</summary>
internal sealed class RowReader(TableMapping mapping, CsvTable table, EditableFolder folder)
{
    private readonly TableMapping _mapping = mapping;
    private readonly CsvTable _table = table;
    private readonly EditableFolder _folder = folder;
    private readonly EntryNames _names = new(folder);
    private readonly FieldParts _parts = new(folder.Schema, mapping.Kind);
    private readonly EntrySkeleton _advice = new(folder.Schema, mapping.Kind);
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the rows read so far.</summary>
    public List<RowFault> Faults { get; } = [];

    /// <summary>The entry of a row; null where its id is none.</summary>
    public TableEntry? Read(CsvRecord record)
    {
        EntryNode body = new();
        foreach (MappedColumn column in _mapping.Columns.Where(column => column.Path is not null && record.Cells[column.Index].Length > 0))
        {
            ReadCell(record, column, column.Path!, body);
        }

        ConstantValues.Apply(_mapping, body);
        foreach (IGrouping<string, MappedColumn> columns in _mapping.Columns.Where(static column => column.Path is not null).GroupBy(static column => column.Path!.Steps[0], StringComparer.Ordinal))
        {
            // What no cell and no constant gives is asked for at the first cell that was to hold it.
            if (_mapping.Kind.FindField(columns.Key) is { IsRequired: true } field && !body.Parts.Exists(part => part.Key == columns.Key))
            {
                Faults.Add(new RowFault(record.Row, columns.First().Index, $"the cell is empty, and '{columns.Key}' is required: write {_advice.Describe(field)}"));
            }
        }

        MappedColumn? ids = _mapping.Columns.FirstOrDefault(static column => column.Path is null);
        return IdOf(record, ids) is { } id ? new TableEntry(record.Row, id, ids?.Index, body) : null;
    }

    private void ReadCell(CsvRecord record, MappedColumn column, FieldPath path, EntryNode body)
    {
        string cell = record.Cells[column.Index];
        string[] pieces = column.Separator is { } separator ? cell.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [cell];
        bool isList = path.Field.IsList && _parts.Of(path.Field).Count == 0;
        if (pieces.Length > 1 && !isList && !path.Steps.Contains(FieldPath.EveryItem))
        {
            Faults.Add(new RowFault(record.Row, column.Index, $"'{path.Field.Name}' holds one value, and the cell {pieces.Length}: write one"));
            return;
        }

        for (int i = 0; i < pieces.Length; i++)
        {
            EntryNode node = NodeAt(body, path, i + 1);
            node = isList ? node.Item(i + 1) : node;
            node.Column = column.Index;
            node.IsYaml = _parts.Of(path.Field).Count > 0 || path.Field.Shape is FieldShape.Texts && path.Steps.Count == 1;
            node.Text = ValueOf(pieces[i], record, column, path.Field);
            if (node.IsYaml && (pieces[i][0] is not ('[' or '{') || pieces[i].Contains('\n', StringComparison.Ordinal)))
            {
                Faults.Add(new RowFault(record.Row, column.Index, $"'{path.Field.Name}' is not a single value: map the column to a part of it, or write YAML between brackets on one line"));
                node.Text = "{}";
            }
        }
    }

    private static EntryNode NodeAt(EntryNode body, FieldPath path, int item)
    {
        EntryNode node = body;
        for (int i = 0; i < path.Steps.Count; i++)
        {
            string step = path.Steps[i];
            node = step == FieldPath.EveryItem ? node.Item(item)
                : i > 0 && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? node.Item(number)
                : node.Part(step);
        }

        return node;
    }

    private string ValueOf(string text, CsvRecord record, MappedColumn column, Field field)
    {
        if (column.Values.TryGetValue(text, out string? known))
        {
            return known;
        }

        if (column.DateFormat is { } format)
        {
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }

            Faults.Add(new RowFault(record.Row, column.Index, $"'{text}' is not a day of the form {format}: write one such as {new DateOnly(2001, 5, 9).ToString(format, CultureInfo.InvariantCulture)}"));
        }
        else if (field.Shape == FieldShape.Reference)
        {
            string id = _names.Resolve(text, field, out string? error);
            if (error is not null)
            {
                Faults.Add(new RowFault(record.Row, column.Index, error));
            }

            return id;
        }

        return text;
    }

    private string? IdOf(CsvRecord record, MappedColumn? column)
    {
        string id = column is null ? Compose(record) : record.Cells[column.Index];
        if (id.Length == 0)
        {
            Faults.Add(new RowFault(record.Row, column?.Index, "the cell is empty, and every entry has an id: write one of lower-case letters, digits and hyphens"));
            return null;
        }

        try
        {
            _folder.RequireFree(id);
        }
        catch (CommandException taken)
        {
            Faults.Add(new RowFault(record.Row, column?.Index, taken.Message.TrimEnd('.')));
            return null;
        }

        if (_ids.TryAdd(id, record.Row))
        {
            return id;
        }

        Faults.Add(new RowFault(record.Row, column?.Index, $"row {_ids[id]} has the id '{id}' already: write another"));
        return null;
    }

    /// <summary>The template with the cells in it, as far as ids can hold them.</summary>
    private string Compose(CsvRecord record)
    {
        string id = _mapping.IdTemplate!;
        foreach ((string name, int index) in _table.Columns.Select(static (name, index) => (name, index)))
        {
            id = id.Replace("{" + name + "}", Slugs.From(record.Cells[index]) ?? string.Empty, StringComparison.Ordinal);
        }

        return id;
    }
}
