using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactsDataset.Core.Json;

/// <summary>Writes what cannot be read back, since it refers to entries of a dataset that is not known here.</summary>
/// <typeparam name="T">What is written.</typeparam>
public abstract class WriteOnlyJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private protected WriteOnlyJsonConverter()
    {
    }

    /// <summary>Reads nothing.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{JsonText.NameOf(typeToConvert ?? typeof(T))} can be written as JSON but not read: it belongs to a dataset. {InsteadOf(typeToConvert ?? typeof(T))}");

    /// <summary>Writes the value as <see cref="DatasetJson"/> does.</summary>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        WriteValue(writer, value);
    }

    /// <summary>A sentence that says what to read instead.</summary>
    private protected virtual string InsteadOf(Type type) => "Read the record that holds it, by its id.";

    private protected abstract void WriteValue(Utf8JsonWriter json, T value);
}
