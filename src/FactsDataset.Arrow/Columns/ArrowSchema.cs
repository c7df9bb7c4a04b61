using Apache.Arrow;
using FactsDataset.Tables;
using Column = FactsDataset.Tables.Column;

namespace FactsDataset.Arrow.Columns;

/// <summary>Writes what is said of tables and columns into the metadata of schemas.</summary>
internal static class ArrowSchema
{
    /// <summary>The key of what a table or a column is, in words.</summary>
    public const string Description = "description";

    /// <summary>The schema of a table.</summary>
    /// <param name="dataset">What the dataset is called.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    public static Schema Of(string dataset, Tables.Table table, IEnumerable<ArrowColumn> columns)
    {
        List<KeyValuePair<string, string>> metadata =
        [
            new("dataset", dataset),
            new("name", table.Name),
            new(Description, table.Summary),
            new("primaryKey", TableKeys.PrimaryOf(table).ToJsonString()),
        ];
        if (table.References.Count > 0)
        {
            metadata.Add(new("foreignKeys", TableKeys.ForeignOf(table).ToJsonString()));
        }

        return new Schema(columns.Select(static column => column.Field), metadata);
    }

    /// <summary>What is said of a column.</summary>
    public static IEnumerable<KeyValuePair<string, string>> MetadataOf(Column column)
    {
        yield return new(Description, column.Summary);
        if (column.IsAddress)
        {
            yield return new("format", "uri");
        }
    }
}
