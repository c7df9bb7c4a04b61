using System.Text;

namespace FactsDataset.Arrow.Display;

/// <summary>The tables of a dataset that have rows, as HTML.</summary>
internal static class TableListHtml
{
    /// <summary>The markup.</summary>
    public static string Of(ArrowTables tables)
    {
        StringBuilder html = new("<table><thead><tr><th>table</th><th>rows</th><th>columns</th><th>a row is</th></tr></thead><tbody>");
        foreach (ArrowTable table in tables.Where(static table => table.RowCount > 0))
        {
            html.Append("<tr>");
            TableHtml.AppendCell(html, table.Name);
            TableHtml.AppendCell(html, table.RowCount);
            TableHtml.AppendCell(html, (long)table.Schema.FieldsList.Count);
            TableHtml.AppendCell(html, table.Summary);
            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }
}
