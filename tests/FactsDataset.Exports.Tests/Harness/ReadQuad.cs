using System.Text.Json;

namespace FactsDataset.Exports.Tests.Harness;

/// <summary>A statement as a library of RDF has read it: the language and the type are null of an IRI.</summary>
internal sealed record ReadQuad(string Subject, string Predicate, string Value, string? Type, string? Language, string Graph)
{
    public static ReadQuad Of(JsonElement quad)
    {
        JsonElement value = quad[2];
        return value.ValueKind == JsonValueKind.String
            ? new ReadQuad(Text(quad[0]), Text(quad[1]), Text(value), null, null, Text(quad[3]))
            : new ReadQuad(Text(quad[0]), Text(quad[1]), Text(value.GetProperty("value")), Text(value.GetProperty("type")), Text(value.GetProperty("language")), Text(quad[3]));
    }

    private static string Text(JsonElement element) => element.GetString()!;
}
