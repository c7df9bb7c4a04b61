using System.Globalization;
using System.Text.Json.Nodes;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Exports.Tests.Harness;

/// <summary>Every value of an entry of the JSON export by the path to it.</summary>
internal static class DocumentLeaves
{
    // What the export derives, or other tests look at.
    private static readonly HashSet<string> Derived = ["id", "kind", "symbol", "earliest", "latest", "known-by", "polarity", "former"];

    public static IEnumerable<string> Of(JsonObject entry, Kind kind)
    {
        List<string> leaves = [];
        foreach ((string name, JsonNode? value) in entry.Where(static field => !Derived.Contains(field.Key)))
        {
            if (name == kind.Label && value is JsonArray names)
            {
                leaves.AddRange(names.Select(static item => $"{(Text(item!["form"]) == "usual" ? "name" : "alternateName")}@{TagOf(item)} = {Text(item["value"])}"));
            }
            else if (name == "titles" || (name == kind.Label && value is JsonObject))
            {
                leaves.AddRange(value!.AsObject().Select(static text => $"name@{text.Key.ToLowerInvariant()} = {Text(text.Value)}"));
            }
            else if (name == "title")
            {
                leaves.AddRange(entry.ContainsKey("titles") ? [] : [$"name = {Text(value)}"]);
            }
            else
            {
                Add(leaves, name, value, kind.FindField(name));
            }
        }

        return leaves.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static void Add(List<string> leaves, string path, JsonNode? node, Field? field = null)
    {
        switch (node)
        {
            case JsonArray names when field?.Shape == FieldShape.Names:
                leaves.AddRange(names.Select(item => $"{path}@{Text(item!["language"]).ToLowerInvariant()} = {Text(item["value"])}"));
                break;
            case JsonObject texts when field?.Shape == FieldShape.Texts:
                leaves.AddRange(texts.Select(text => $"{path}@{text.Key.ToLowerInvariant()} = {Text(text.Value)}"));
                break;
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members.Where(static member => member.Key != "document"))
                {
                    Add(leaves, path + "." + name, value);
                }

                break;
            case JsonArray items:
                for (int i = 0; i < items.Count; i++)
                {
                    Add(leaves, items[i] is JsonValue ? path : $"{path}[{(i + 1).ToString(CultureInfo.InvariantCulture)}]", items[i]);
                }

                break;
            default:
                leaves.Add($"{path} = {Text(node)}");
                break;
        }
    }

    private static string TagOf(JsonNode name) => (Text(name["script"]) is { Length: > 0 } script && !Text(name["language"]).Contains('-', StringComparison.Ordinal)
        ? Text(name["language"]) + "-" + script
        : Text(name["language"])).ToLowerInvariant();

    private static string Text(JsonNode? node) => node is null ? string.Empty : node.ToString();
}
