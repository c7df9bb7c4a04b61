using System.Text.Json.Nodes;

namespace FactsDataset.Cli.EditorSchemas;

/// <summary>The definitions that a schema file refers to: each once, and only those that it needs.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to a definition, which is made when it is first referred to.</summary>
    public JsonObject Refer(string name, Func<JsonObject> create)
    {
        // Taken down before it is made: a definition may refer to itself.
        if (_definitions.TryAdd(name, null))
        {
            _definitions[name] = create();
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    /// <summary>The value of <c>$defs</c>, by name.</summary>
    public JsonObject ToJson() =>
        new(_definitions.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
