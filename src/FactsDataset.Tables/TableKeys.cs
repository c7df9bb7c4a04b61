using System.Text.Json.Nodes;

namespace FactsDataset.Tables;

/// <summary>The keys of a table, as Table Schema of the Data Package standard, version 2.0, has them.</summary>
internal static class TableKeys
{
    /// <summary>The columns that tell rows apart.</summary>
    public static JsonArray PrimaryOf(Table table) => NamesOf(table.Key);

    /// <summary>The columns that name rows of other tables.</summary>
    public static JsonArray ForeignOf(Table table) => new([.. table.References.Select(static reference => new JsonObject
    {
        ["fields"] = NamesOf(reference.Columns),
        ["reference"] = new JsonObject { ["resource"] = reference.Target, ["fields"] = NamesOf(reference.TargetColumns) },
    })]);

    /// <summary>Names, as a list of texts.</summary>
    public static JsonArray NamesOf(IEnumerable<string> names) => new([.. names.Select(static name => (JsonNode)name)]);
}
