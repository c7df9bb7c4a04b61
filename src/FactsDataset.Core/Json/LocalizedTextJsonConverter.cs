using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactsDataset.Core.Json;

/// <summary>Writes and reads a <see cref="LocalizedText"/> as an object with a member for each language.</summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    /// <summary>The texts of an object, in its order.</summary>
    /// <exception cref="JsonException">There is no text, or a member is none.</exception>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonText.ExpectObject(ref reader, "a text by language");
        List<string> languages = [];
        List<string> values = [];
        while (JsonText.NextMember(ref reader) is { } language)
        {
            languages.Add(language);
            values.Add(JsonText.Read(ref reader, "each language"));
        }

        return languages.Count > 0
            ? new LocalizedText(languages.ToArray(), values.ToArray())
            : throw new JsonException("A text by language has one language at least.");
    }

    /// <summary>Writes the object.</summary>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonShapes.Write(writer, value);
    }
}
