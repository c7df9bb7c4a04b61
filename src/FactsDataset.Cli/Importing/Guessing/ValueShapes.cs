using System.Text.Json;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Importing.Guessing;

/// <summary>What values look like, as far as their members tell.</summary>
internal static class ValueShapes
{
    /// <summary>The type in a schema; <c>group</c> where they have members of their own.</summary>
    public static string Of(IReadOnlyList<JsonElement> items) => items[0].ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => items.All(static item => item.TryGetInt64(out _) && !item.GetRawText().Contains('.', StringComparison.Ordinal)) ? "integer" : "decimal",
        JsonValueKind.Object => OfObjects(items),
        _ => "text",
    };

    private static string OfObjects(IReadOnlyList<JsonElement> items)
    {
        return items.All(static item => Has(item, "line", "start", "end", "digest", "for") || Has(item, "verifiable", "for")) ? "evidence"
        : Have("value", "language", "form") ? "names"
        : Have("approximate", "exclusive") ? "quantity"
        : Have("basis", "refused") ? "dating"
        : Have("latitude", "longitude") ? "coordinates"
        : items.All(static item => item.EnumerateObject().All(static member => member.Name is "who" or "described" or "of" or "on")) ? "attribution"
        : items.All(static item => item.EnumerateObject().All(static member => member.Value.ValueKind == JsonValueKind.String && LanguageTags.IsTag(member.Name))) ? "texts"
        : "group";

        bool Have(params string[] names) => items.All(item => Has(item, names));
    }

    private static bool Has(JsonElement item, params string[] names) => names.All(name => item.TryGetProperty(name, out _));
}
