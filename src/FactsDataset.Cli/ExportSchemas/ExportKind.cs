using System.Text.Json.Nodes;
using FactsDataset.Cli.EditorSchemas;
using FactsDataset.Compiler.Schema;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Cli.ExportSchemas;

/// <summary>Describes the entries of one kind, as they are exported.</summary>
internal static class ExportKind
{
    /// <summary>The schema of an entry.</summary>
    public static JsonObject Of(DatasetSchema schema, Kind kind, SchemaDefinitions definitions)
    {
        ExportFields fields = new(schema, kind, definitions);
        JsonObject properties = new()
        {
            ["kind"] = new JsonObject { ["description"] = "What the entry is.", ["const"] = kind.Name },
            ["id"] = ObjectSchemas.Describe("Its id, which is its own for good.", ExportFields.Id(definitions)),
            ["symbol"] = new JsonObject { ["description"] = "Its C# member, where that is not called after the id.", ["type"] = "string", ["pattern"] = SchemaPatterns.Symbol },
        };
        if (kind.Role == KindRole.Fact)
        {
            properties["when"] = ObjectSchemas.Describe("When it was, in EDTF.", fields.Date());
            properties["earliest"] = ObjectSchemas.Describe("The first day on which it can have begun. It follows from 'when'.", fields.Date());
            properties["latest"] = ObjectSchemas.Describe("The last day on which it can have ended. It follows from 'when'.", fields.Date());
            properties["known-by"] = ObjectSchemas.Describe("By when it was known at the latest: what is derived of the day on which it was said and of its sources.", fields.Date());
            properties["polarity"] = new JsonObject
            {
                ["description"] = "Whether what it says is said not to be so, in all or in part; absent where it is affirmed.",
                ["enum"] = new JsonArray("negated", "mixed"),
            };
        }

        foreach ((string name, JsonNode? property) in fields.Properties(kind.Name, kind.Fields).ToList())
        {
            properties[name] = property!.DeepClone();
        }

        if (kind.Role != KindRole.Entity)
        {
            properties["titles"] = ObjectSchemas.Describe("What it is called in each language, where there are several.", fields.Texts());
        }

        return ObjectSchemas.Mapping(kind.Summary, properties, ["kind", "id", .. ExportFields.Required(kind.Fields)]);
    }
}
