using System.Text;

namespace FactsDataset.Arrow.Display;

/// <summary>A table as plain text: its first rows, and of the columns those that a line has room for.</summary>
internal static class TableText
{
    private const int LineWidth = 120;
    private const int CellLength = 40;

    /// <summary>The text, lines ended by LF, without one at its end.</summary>
    public static string Of(ArrowTable table)
    {
        int shown = (int)Math.Min(table.RowCount, ShownCell.MostRows);
        string[] names = [.. table.Schema.FieldsList.Select(static field => field.Name)];
        List<string[]> columns = [];
        int width = 0;
        for (int column = 0; column < names.Length; column++)
        {
            string[] cells = [names[column], .. Enumerable.Range(0, shown).Select(row => ShownCell.Of(table.GetCell(row, column), CellLength))];
            width += cells.Max(TextGrid.WidthOf) + 2;
            if (columns.Count > 0 && width > LineWidth)
            {
                break;
            }

            columns.Add(cells);
        }

        StringBuilder text = new();
        text.Append(table.Name).Append(": ").Append(ShownCell.Count(table.RowCount, "row", "rows")).Append(", ").Append(ShownCell.Count(names.Length, "column", "columns")).Append('\n');
        TextGrid.Append(text, [.. Enumerable.Range(0, shown + 1).Select(row => columns.Select(cells => cells[row]).ToArray())]);
        if (table.RowCount > shown)
        {
            text.Append("… ").Append(ShownCell.Count(table.RowCount - shown, "more row", "more rows")).Append('\n');
        }

        if (columns.Count < names.Length)
        {
            text.Append("… ").Append(ShownCell.Count(names.Length - columns.Count, "more column", "more columns")).Append(": ").AppendJoin(", ", names.Skip(columns.Count)).Append('\n');
        }

        return text.ToString(0, text.Length - 1);
    }
}
