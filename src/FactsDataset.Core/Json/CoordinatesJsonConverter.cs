using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactsDataset.Core.Json;

/// <summary>Writes and reads <see cref="Coordinates"/> as an object with <c>latitude</c>, <c>longitude</c> and <c>precision</c>.</summary>
public sealed class CoordinatesJsonConverter : JsonConverter<Coordinates>
{
    /// <summary>The point of an object; members of other names are not looked at.</summary>
    /// <exception cref="JsonException">A member is no number, a latitude or longitude is missing, or a number is out of range.</exception>
    public override Coordinates Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonText.ExpectObject(ref reader, "coordinates");
        decimal? latitude = null;
        decimal? longitude = null;
        decimal? precision = null;
        while (JsonText.NextMember(ref reader) is { } name)
        {
            switch (name)
            {
                case "latitude":
                    latitude = ReadNumber(ref reader, name);
                    break;
                case "longitude":
                    longitude = ReadNumber(ref reader, name);
                    break;
                case "precision":
                    precision = reader.TokenType == JsonTokenType.Null ? null : ReadNumber(ref reader, name);
                    break;
                default:
                    _ = reader.TrySkip();
                    break;
            }
        }

        return latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 && (precision is null or > 0)
            ? new Coordinates(latitude!.Value, longitude!.Value, precision)
            : throw new JsonException("Coordinates have a latitude from -90 to 90, a longitude from -180 to 180 and, where there is one, a precision above 0.");
    }

    /// <summary>Writes the object; the precision is left out where nobody says.</summary>
    public override void Write(Utf8JsonWriter writer, Coordinates value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonFields.WriteGroup(writer, value);
    }

    private static decimal ReadNumber(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number)
            ? number
            : throw new JsonException($"The {name} of coordinates is a number.");
}
