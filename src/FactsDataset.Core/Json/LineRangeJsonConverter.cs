using System.Text.Json;
using System.Text.Json.Serialization;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>Writes and reads a <see cref="LineRange"/> as a text, such as <c>"14"</c> or <c>"3-12"</c>.</summary>
public sealed class LineRangeJsonConverter : JsonConverter<LineRange>
{
    /// <summary>The range of a text.</summary>
    /// <exception cref="JsonException">The JSON is no text, or the text neither a line nor a range of lines.</exception>
    public override LineRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = JsonText.Read(ref reader, "a range of lines");
        return LineRange.TryParse(text, out LineRange range)
            ? range
            : throw new JsonException($"{Quoted.Text(text)} is no range of lines: write a line such as 14, or two such as 3-12, counted from 1.");
    }

    /// <summary>Writes the text.</summary>
    public override void Write(Utf8JsonWriter writer, LineRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
