using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Apache.Arrow;
using FactsDataset.Arrow.Columns;

namespace FactsDataset.Arrow.Display;

/// <summary>A table as HTML: its first rows. Each cell finds its own direction, and nothing in it is markup.</summary>
internal static class TableHtml
{
    private const int CellLength = 200;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The markup.</summary>
    public static string Of(ArrowTable table)
    {
        int shown = (int)Math.Min(table.RowCount, ShownCell.MostRows);
        StringBuilder html = new();
        html.Append("<table><caption>").Append(Encode($"{table.Name}: {ShownCell.Count(table.RowCount, "row", "rows")}. {table.Summary}")).Append("</caption><thead><tr>");
        foreach (Field field in table.Schema.FieldsList)
        {
            html.Append("<th title=\"").Append(Encode(field.Metadata[ArrowSchema.Description])).Append("\">").Append(Encode(field.Name)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        for (int row = 0; row < shown; row++)
        {
            html.Append("<tr>");
            for (int column = 0; column < table.Schema.FieldsList.Count; column++)
            {
                AppendCell(html, table.GetCell(row, column));
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
        if (table.RowCount > shown)
        {
            html.Append("<p>… ").Append(ShownCell.Count(table.RowCount - shown, "more row", "more rows")).Append("</p>");
        }

        return html.ToString();
    }

    /// <summary>Adds a cell.</summary>
    public static void AppendCell(StringBuilder html, object? cell) =>
        html.Append("<td dir=\"auto\">").Append(Encode(ShownCell.Of(cell, CellLength))).Append("</td>");

    private static string Encode(string text) => Encoder.Encode(text);
}
