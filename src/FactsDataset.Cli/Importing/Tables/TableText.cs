using System.Text;
using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>The entries of a table as a fact file, a field a line, in which each value is known by the cell that it comes from.</summary>
internal sealed class TableText
{
    private readonly StringBuilder _text = new();
    private readonly FieldParts _parts;
    private readonly List<(int Start, int End, int Column)> _cells = [];
    private readonly List<(int Start, int Row)> _rows = [];

    /// <summary>Writes entries of a kind.</summary>
    public TableText(DatasetSchema schema, Kind kind, IEnumerable<TableEntry> entries)
    {
        _parts = new FieldParts(schema, kind);
        _text.Append("kind: ").Append(kind.Name).Append("\nentries:\n");
        foreach (TableEntry entry in entries)
        {
            _rows.Add((_text.Length, entry.Row));
            _text.Append(' ', EntryLines.Indent);
            Append(entry.Id, entry.IdColumn);
            _text.Append(entry.Body.Parts.Count == 0 ? ": {}\n" : ":\n");
            foreach ((string name, EntryNode value) in entry.Body.Parts)
            {
                _text.Append(' ', EntryLines.Indent + 2).Append(name).Append(": ");
                Append(_parts.Find(name), value, isFlow: false);
                _text.Append('\n');
            }
        }

        Text = _text.ToString();
    }

    /// <summary>The file's text.</summary>
    public string Text { get; }

    /// <summary>The row that a range of the text comes from, and the column, from 0; null where no cell says it.</summary>
    public (int Row, int? Column) Locate(TextRange range)
    {
        int index = _rows.FindLastIndex(row => row.Start <= range.Start);
        int line = Text.LastIndexOf('\n', Math.Clamp(range.Start - 1, 0, Text.Length - 1)) + 1;
        int lineEnd = Text.IndexOf('\n', line) is var end and >= 0 ? end : Text.Length;
        int? column = Column(cell => cell.Start <= range.Start && range.Start < cell.End)
            ?? Column(cell => range.Start <= cell.Start && cell.Start < range.End)
            ?? Column(cell => line <= cell.Start && cell.Start < lineEnd);
        return (index < 0 ? 1 : _rows[index].Row, column);

        int? Column(Func<(int Start, int End, int Column), bool> fits) => _cells.Where(fits).Select(static cell => (int?)cell.Column).FirstOrDefault();
    }

    private void Append(Field? field, EntryNode node, bool isFlow)
    {
        if (node.Text is { } text)
        {
            Append(node.IsYaml ? text : ScalarWriter.Write(text, field, isFlow), node.Column);
        }
        else if (node.Items.Count > 0)
        {
            string separator = "[ ";
            foreach (EntryNode item in node.Items.Values)
            {
                _text.Append(separator);
                Append(field, item, isFlow: true);
                separator = ", ";
            }

            _text.Append(" ]");
        }
        else
        {
            IReadOnlyList<Field> parts = _parts.Of(field);
            string separator = "{ ";
            foreach ((string name, EntryNode part) in node.Parts)
            {
                _text.Append(separator).Append(name).Append(": ");
                Append(FlowWriter.PartOf(field, parts, name), part, isFlow: true);
                separator = ", ";
            }

            _text.Append(node.Parts.Count == 0 ? "{}" : " }");
        }
    }

    private void Append(string text, int? column)
    {
        if (column is { } known)
        {
            _cells.Add((_text.Length, _text.Length + text.Length, known));
        }

        _text.Append(text);
    }
}
