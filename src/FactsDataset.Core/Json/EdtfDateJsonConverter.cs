using System.Text.Json;
using System.Text.Json.Serialization;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>Writes and reads an <see cref="EdtfDate"/> as its EDTF text, also as the key of a dictionary.</summary>
public sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    /// <summary>The date of an EDTF text.</summary>
    /// <exception cref="JsonException">The JSON is no text, or the text no supported date; the message says why.</exception>
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(JsonText.Read(ref reader, "a date"));

    /// <summary>Writes the canonical EDTF text.</summary>
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }

    /// <summary>The date of an EDTF text.</summary>
    /// <exception cref="JsonException">The text is no supported date; the message says why.</exception>
    public override EdtfDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <summary>Writes the canonical EDTF text.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.ToString());
    }

    private static EdtfDate Parse(string text)
    {
        EdtfParseResult result = EdtfDate.ParseResult(text);
        return result.Value ?? throw new JsonException($"{Quoted.Text(text)} is no date: {result.Error}");
    }
}
