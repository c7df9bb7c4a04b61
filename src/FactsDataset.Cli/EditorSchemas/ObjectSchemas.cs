using System.Text.Json.Nodes;

namespace FactsDataset.Cli.EditorSchemas;

/// <summary>Puts schemas of mappings and lists together.</summary>
internal static class ObjectSchemas
{
    /// <summary>A mapping with these keys and no others.</summary>
    public static JsonObject Mapping(string description, JsonObject properties, IEnumerable<string> required)
    {
        JsonObject schema = new()
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        JsonArray keys = Names(required);
        if (keys.Count > 0)
        {
            schema["required"] = keys;
        }

        return schema;
    }

    /// <summary>A list that is not empty.</summary>
    public static JsonObject List(JsonObject item) => new()
    {
        ["type"] = "array",
        ["minItems"] = 1,
        ["items"] = item,
    };

    /// <summary>The same schema with a description before it.</summary>
    public static JsonObject Describe(string description, JsonObject schema) => Prepend("description", description, schema);

    /// <summary>The same schema with a keyword before it. The schema given is empty afterwards.</summary>
    public static JsonObject Prepend(string keyword, string value, JsonObject schema)
    {
        JsonObject longer = new() { [keyword] = value };
        foreach ((string name, JsonNode? member) in schema.ToList())
        {
            schema.Remove(name);
            longer.Add(name, member);
        }

        return longer;
    }

    /// <summary>A choice among mappings, each of which has one of the keys.</summary>
    public static JsonArray OneRequired(IEnumerable<string> names) =>
        new([.. names.Select(static name => new JsonObject { ["required"] = new JsonArray(name) })]);

    /// <summary>A list of names.</summary>
    public static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(static name => JsonValue.Create(name))]);
}
