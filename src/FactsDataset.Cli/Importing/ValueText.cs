using System.Text.Json;
using FactsDataset.Cli.Differences;
using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.Importing;

/// <summary>Writes values of an export as a fact file has them, on one line.</summary>
internal sealed class ValueText(DatasetSchema schema, Kind kind)
{
    private static readonly string[] Position = ["line", "start", "end"];

    private readonly FieldParts _parts = new(schema, kind);

    /// <summary>The value; null where there is nothing to write, such as a default.</summary>
    /// <param name="field">The field that it is of.</param>
    /// <param name="value">The value, or the list of all.</param>
    /// <param name="voiceOf">Who speaks in a source, as evidence has it that names nobody.</param>
    public string? Write(Field field, JsonElement value, Func<string, JsonElement?> voiceOf) =>
        IsDefault(field, value) ? null : Write(field, value, isFlow: false, voiceOf);

    private static bool IsDefault(Field field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => false,

        // A name without a script has an empty one; no other text is empty.
        JsonValueKind.String when value.ValueEquals(string.Empty) => true,
        _ => field.Default is { } text && text == ScalarOf(value),
    };

    private static string ScalarOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private string Write(Field? field, JsonElement value, bool isFlow, Func<string, JsonElement?> voiceOf)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                return $"[ {string.Join(", ", value.EnumerateArray().Select(item => Write(field, item, isFlow: true, voiceOf)))} ]";
            case JsonValueKind.Object:
                List<string> members = field?.Shape == FieldShape.Evidence ? EvidenceMembers(field, value, voiceOf) : [.. Members(field, value, voiceOf)];
                return members.Count == 0 ? "{}" : $"{{ {string.Join(", ", members)} }}";
            default:
                return ScalarWriter.Write(ScalarOf(value), field, isFlow);
        }
    }

    private IEnumerable<string> Members(Field? field, JsonElement value, Func<string, JsonElement?> voiceOf, params string[] without)
    {
        IReadOnlyList<Field> parts = _parts.Of(field);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            Field? part = FlowWriter.PartOf(field, parts, member.Name);
            bool isLeftOut = member.Value.ValueKind == JsonValueKind.Null || without.Contains(member.Name, StringComparer.Ordinal)
                || (parts.Count > 0 && part is not null && IsDefault(part, member.Value));
            if (!isLeftOut)
            {
                yield return $"{member.Name}: {Write(part, member.Value, isFlow: true, voiceOf)}";
            }
        }
    }

    /// <summary>The position in one text; a voice that is the source's is not said again.</summary>
    private List<string> EvidenceMembers(Field field, JsonElement evidence, Func<string, JsonElement?> voiceOf)
    {
        string[] position = [.. Position.Select(name => evidence.TryGetProperty(name, out JsonElement number) ? number.GetRawText() : string.Empty)];
        bool isVoice = evidence.TryGetProperty("said", out JsonElement said)
            && evidence.TryGetProperty("source", out JsonElement source) && source.ValueKind == JsonValueKind.String
            && voiceOf(source.GetString()!) is { } voice && SameValue.Is(said, voice);
        List<string> members = [.. Members(field, evidence, voiceOf, ["document", "verifiable", .. Position, .. isVoice ? ["said"] : Array.Empty<string>()])];
        if (position.All(static number => number.Length == 0))
        {
            return members;
        }

        members.Add($"at: {ScalarWriter.Write($"{position[0]}:{position[1]}-{position[2]}", field: null, isFlow: true)}");
        return members;
    }
}
