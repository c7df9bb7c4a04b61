using System.Text.Json.Nodes;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.EditorSchemas;

/// <summary>Describes the fact files of one kind.</summary>
internal static class KindSchema
{
    /// <summary>The name of the file that holds it.</summary>
    public static string FileNameOf(Kind kind) => kind.Name + ".schema.json";

    /// <summary>The schema of a file whose <c>kind</c> is that one.</summary>
    public static JsonObject Create(DatasetSchema schema, Kind kind)
    {
        SchemaDefinitions definitions = new();
        JsonObject entries = new()
        {
            ["description"] = "The entries, each below its id: lower-case ASCII letters and digits, in groups joined by single hyphens.",
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [SchemaPatterns.Slug] = Entry(schema, kind, definitions) },
            ["propertyNames"] = new JsonObject { ["maxLength"] = IdsSchema.LongestId },
            ["additionalProperties"] = false,
        };
        JsonObject kindKey = new()
        {
            ["description"] = "What the entries of this file are.",
            ["enum"] = new JsonArray([.. PlainScalars.ReadingsOf(kind.Name)]),
        };
        JsonObject file = ObjectSchemas.Mapping(
            kind.Summary, new JsonObject { ["kind"] = kindKey, ["entries"] = entries }, ["kind", "entries"]);
        file["$defs"] = definitions.ToJson();
        return ObjectSchemas.Prepend("$schema", SchemaFiles.Dialect, file);
    }

    private static JsonObject Entry(DatasetSchema schema, Kind kind, SchemaDefinitions definitions)
    {
        FieldSchemas fields = new(schema, kind, definitions);
        JsonObject properties = fields.Properties(kind.Name, kind.Fields);
        properties[BuiltInGroups.FormerField.Name] = fields.Property("*entry", BuiltInGroups.FormerField);
        properties[BuiltInGroups.IgnoreField.Name] = fields.Property("*entry", BuiltInGroups.IgnoreField);
        if (DistinctBinder.NamesOf(kind) is not null)
        {
            properties[DistinctBinder.Key] = fields.Property("*entry", BuiltInGroups.DistinctFromField(kind));
        }

        properties["symbol"] = ObjectSchemas.Describe(
            "The C# member, where the one that the id gives will not do.",
            PlainScalars.Quoted(SchemaPatterns.Symbol, "Write ASCII letters and digits, a letter first."));
        return ObjectSchemas.Mapping(kind.Summary, properties, FieldSchemas.Required(kind.Fields));
    }
}
