using System.Globalization;
using System.Text.Json.Nodes;
using FactsDataset.Cli.EditorSchemas;
using FactsDataset.Compiler.Schema;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Cli.ExportSchemas;

/// <summary>The JSON Schema (draft 2020-12) of what <c>facts export --format json</c> writes of a dataset.</summary>
internal static class ExportSchema
{
    /// <summary>The version of the form of exports. It moves where what read an export before no longer would.</summary>
    public const int Version = 1;

    private const string KindPrefix = "kind.";

    /// <summary>The schema of exports of a dataset.</summary>
    public static byte[] Of(DatasetSchema schema)
    {
        SchemaDefinitions definitions = new();
        JsonObject properties = new()
        {
            ["sources"] = Entries("The sources, by kind and id.", schema, KindRole.Source, definitions),
            ["entities"] = Entries("The entities, by kind and id.", schema, KindRole.Entity, definitions),
            ["facts"] = Entries("The facts that stand, by date.", schema, KindRole.Fact, definitions),
            ["retracted"] = Retracted(schema, definitions),
            ["former"] = new JsonObject
            {
                ["description"] = "The ids that entries had before, each with the id of the entry that has it now.",
                ["type"] = "object",
                ["propertyNames"] = new JsonObject { ["pattern"] = SchemaPatterns.Slug },
                ["additionalProperties"] = ExportFields.Id(definitions),
            },
        };
        JsonObject document = ObjectSchemas.Mapping(
            $"What 'facts export --format json' writes of {schema.Namespace}: an absent value is left out, a reference is an id, a date is written in EDTF.",
            properties,
            ["sources", "entities", "facts", "retracted", "former"]);
        document["$defs"] = definitions.ToJson();
        JsonObject whole = new()
        {
            ["$schema"] = SchemaFiles.Dialect,
            ["$id"] = string.Create(CultureInfo.InvariantCulture, $"urn:facts-export:{Version}:{schema.Namespace.ToLowerInvariant()}"),
            ["$comment"] = string.Create(CultureInfo.InvariantCulture, $"Version {Version} of the form of exports. A later one has another $id."),
            ["title"] = $"Export of {schema.Namespace}",
        };
        foreach ((string name, JsonNode? member) in document.ToList())
        {
            document.Remove(name);
            whole.Add(name, member);
        }

        return SchemaFiles.Write(whole);
    }

    private static JsonObject Entries(string description, DatasetSchema schema, KindRole role, SchemaDefinitions definitions)
    {
        JsonNode[] kinds = [.. schema.Kinds.Where(kind => kind.Role == role).Select(kind => definitions.Refer(KindPrefix + kind.Name, () => ExportKind.Of(schema, kind, definitions)))];
        JsonObject list = new() { ["description"] = description, ["type"] = "array" };
        if (kinds.Length == 0)
        {
            list["maxItems"] = 0;
        }
        else
        {
            list["items"] = ExportFields.OneOf(kinds);
        }

        return list;
    }

    private static JsonObject Retracted(DatasetSchema schema, SchemaDefinitions definitions)
    {
        JsonObject list = Entries("Facts that were retracted: they stay, with the reason.", schema, KindRole.Fact, definitions);
        if (list.TryGetPropertyValue("items", out JsonNode? kinds))
        {
            list["items"] = new JsonObject { ["allOf"] = new JsonArray(kinds!.DeepClone(), new JsonObject { ["required"] = new JsonArray("retracted") }) };
        }

        return list;
    }
}
