using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactsDataset.Core.Json;

/// <summary>
/// Writes and reads a <see cref="TextPosition"/> as an object with <c>line</c>, <c>start</c> and <c>end</c>, the members by
/// which an item of evidence has it.
/// </summary>
public sealed class TextPositionJsonConverter : JsonConverter<TextPosition>
{
    /// <summary>The position of an object; members of other names are not looked at.</summary>
    /// <exception cref="JsonException">A number is missing, or the three are no position.</exception>
    public override TextPosition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonText.ExpectObject(ref reader, "a position");
        int? line = null;
        int? start = null;
        int? end = null;
        while (JsonText.NextMember(ref reader) is { } name)
        {
            switch (name)
            {
                case "line":
                    line = ReadNumber(ref reader);
                    break;
                case "start":
                    start = ReadNumber(ref reader);
                    break;
                case "end":
                    end = ReadNumber(ref reader);
                    break;
                default:
                    _ = reader.TrySkip();
                    break;
            }
        }

        return line >= 1 && start >= 0 && end >= start
            ? new TextPosition(line.Value, start.Value, end.Value)
            : throw new JsonException("A position has a line, counted from 1, a start, counted from 0, and an end that is not before the start.");
    }

    /// <summary>Writes the object.</summary>
    public override void Write(Utf8JsonWriter writer, TextPosition value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonShapes.WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    private static int? ReadNumber(ref Utf8JsonReader reader) =>
        ExactNumber.TryParse(JsonText.NumberText(ref reader), out int number) ? number : null;
}
