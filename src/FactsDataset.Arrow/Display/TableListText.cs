using System.Globalization;
using System.Text;

namespace FactsDataset.Arrow.Display;

/// <summary>The tables of a dataset that have rows, as plain text.</summary>
internal static class TableListText
{
    private const int CellLength = 72;

    /// <summary>The text, lines ended by LF, without one at its end.</summary>
    public static string Of(ArrowTables tables)
    {
        ArrowTable[] filled = [.. tables.Where(static table => table.RowCount > 0)];
        StringBuilder text = new();
        text.Append(ShownCell.Count(tables.Count, "table", "tables")).Append(", ").Append(ShownCell.Count(filled.Length, "has rows", "have rows"));
        if (filled.Length > 0)
        {
            text.Append('\n');
            TextGrid.Append(text, [.. filled.Select(static table => (string[])
            [
                table.Name,
                table.RowCount.ToString("N0", CultureInfo.InvariantCulture),
                ShownCell.Of(table.Summary, CellLength),
            ])]);
            text.Length--;
        }

        return text.ToString();
    }
}
