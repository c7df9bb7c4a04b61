using System.Text.Json;
using System.Text.Json.Serialization;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>
/// Writes and reads a value of a vocabulary as the code that fact files use, also as the key of a dictionary. Generated
/// code derives one for each vocabulary.
/// </summary>
/// <typeparam name="T">The vocabulary's enum.</typeparam>
public abstract class CodeJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <summary>The value of a code.</summary>
    /// <exception cref="JsonException">The JSON is no text, or no code of the vocabulary.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Required(JsonText.Read(ref reader, "a code of " + typeof(T).Name));

    /// <summary>Writes the code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ToCode(value));
    }

    /// <summary>The value of a code.</summary>
    /// <exception cref="JsonException">It is no code of the vocabulary.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Required(reader.GetString()!);

    /// <summary>Writes the code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ToCode(value));
    }

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    protected abstract string ToCode(T value);

    /// <summary>The value of a code; <see langword="false"/> where there is no such code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="value">The value; <c>default</c> on failure.</param>
    protected abstract bool TryParse(string code, out T value);

    /// <summary>The code of a value, for what else converts it.</summary>
    internal string CodeOf(T value) => ToCode(value);

    /// <summary>The value of a code, for what else converts it.</summary>
    internal bool TryFind(string code, out T value) => TryParse(code, out value);

    private T Required(string code) => TryParse(code, out T value)
        ? value
        : throw new JsonException(CodeReader.Unknown<T>(code, ToCode));
}
