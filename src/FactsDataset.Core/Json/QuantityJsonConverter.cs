using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactsDataset.Core.Json;

/// <summary>
/// Writes and reads a <see cref="Quantity"/> as an object with <c>min</c>, <c>max</c>, <c>approximate</c>, <c>exclusive</c>
/// and <c>unit</c>.
/// </summary>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    /// <summary>The quantity of an object; what is missing is as it is in fact files, and members of other names are not looked at.</summary>
    /// <exception cref="JsonException">A member is of another type, or a number would have to be rounded.</exception>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonText.ExpectObject(ref reader, "a quantity");
        decimal? min = null;
        decimal? max = null;
        bool isApproximate = false;
        bool isExclusive = false;
        string? unit = null;
        while (JsonText.NextMember(ref reader) is { } name)
        {
            switch (name)
            {
                case "min":
                    min = ReadNumber(ref reader);
                    break;
                case "max":
                    max = ReadNumber(ref reader);
                    break;
                case "approximate":
                    isApproximate = ReadBoolean(ref reader);
                    break;
                case "exclusive":
                    isExclusive = ReadBoolean(ref reader);
                    break;
                case "unit":
                    unit = reader.TokenType == JsonTokenType.Null ? null : JsonText.Read(ref reader, "a unit");
                    break;
                default:
                    _ = reader.TrySkip();
                    break;
            }
        }

        return new Quantity(min, max, isApproximate, isExclusive, unit);
    }

    /// <summary>Writes the object.</summary>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonShapes.Write(writer, value);
    }

    private static decimal? ReadNumber(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when ExactNumber.TryParse(JsonText.NumberText(ref reader), out decimal number) => number,
        _ => throw new JsonException("A bound of a quantity is a number that need not be rounded, without an exponent, or null."),
    };

    private static bool ReadBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new JsonException("Whether a quantity is approximate or exclusive is true or false."),
    };
}
