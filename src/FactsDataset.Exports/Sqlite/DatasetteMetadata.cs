using System.Text.Json.Nodes;
using FactsDataset.Exports.Packaging;
using FactsDataset.Tables;

namespace FactsDataset.Exports.Sqlite;

/// <summary>Writes <c>metadata.json</c>, by which Datasette describes tables and columns, and links and searches them.</summary>
internal static class DatasetteMetadata
{
    /// <summary>Writes the file.</summary>
    /// <param name="folder">The folder of the database.</param>
    /// <param name="name">What the dataset is called.</param>
    /// <param name="model">The tables.</param>
    /// <param name="views">The views.</param>
    public static void Write(string folder, string name, TableModel model, IReadOnlyList<SqliteView> views)
    {
        JsonObject tables = [];
        foreach (Table table in model.Tables)
        {
            tables[table.Name] = Describe(table, model);
        }

        foreach (SqliteView view in views)
        {
            tables[view.Name] = new JsonObject { ["description"] = view.Summary };
        }

        JsonObject metadata = new()
        {
            ["title"] = name,
            ["databases"] = new JsonObject { [DataPackage.NameOf(name)] = new JsonObject { ["tables"] = tables } },
        };
        File.WriteAllBytes(Path.Combine(folder, "metadata.json"), JsonText.Of(metadata));
    }

    private static JsonObject Describe(Table table, TableModel model)
    {
        JsonObject described = new()
        {
            ["description"] = table.Summary,
            ["columns"] = new JsonObject(table.Columns.Select(static column => KeyValuePair.Create(column.Name, (JsonNode?)column.Summary))),
        };
        List<string> facets = [.. table.Columns.Where(static column => column.Categories.Count > 0).Select(static column => column.Name)];
        if (facets.Count > 0)
        {
            described["facets"] = new JsonArray([.. facets.Select(static facet => (JsonNode)facet)]);
        }

        if (table == model.Common.Entries)
        {
            // What foreign keys show in place of an id.
            described["label_column"] = "label";
        }

        return described;
    }
}
