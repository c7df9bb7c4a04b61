using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Reads texts and other single values, and says what was expected where they are none.</summary>
internal static class JsonText
{
    /// <summary>The text that the reader is at.</summary>
    /// <exception cref="JsonException">It is at something else.</exception>
    public static string Read(ref Utf8JsonReader reader, string what) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException($"Expected a text for {what}.");

    /// <summary>The number that the reader is at, as it is written; empty where it is at something else.</summary>
    public static string NumberText(ref Utf8JsonReader reader) => reader.TokenType != JsonTokenType.Number
        ? string.Empty
        : Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <summary>A type as C# names it, without its namespace.</summary>
    public static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;

    /// <summary>The start of an object, at which the reader is.</summary>
    /// <exception cref="JsonException">It is at something else.</exception>
    public static void ExpectObject(ref Utf8JsonReader reader, string what)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected an object for {what}.");
        }
    }

    /// <summary>The next member's name, the reader being left at its value; <see langword="null"/> at the object's end.</summary>
    public static string? NextMember(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }

        string name = reader.GetString()!;
        reader.Read();
        return name;
    }
}
