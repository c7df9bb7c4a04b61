using System.Text.Json;
using System.Text.Json.Serialization;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>
/// Writes an entry as the object that <see cref="DatasetJson"/> writes for it, in which references are ids, and reads it by
/// its id. Generated code derives one for each record and union.
/// </summary>
/// <typeparam name="T">The record, or the interface of a union.</typeparam>
/// <remarks>
/// What is read is the member <c>id</c> of an object, whatever else the object has, or a text, which is the id. It gives the
/// very instance that the dataset has. As the key of a dictionary, an entry is its id. Where
/// <see cref="JsonSerializerOptions.PropertyNameCaseInsensitive"/> is set, the member may be <c>Id</c> as well.
/// </remarks>
public abstract class EntryJsonConverter<T> : JsonConverter<T>
    where T : class, IEntry
{
    /// <summary>The entry with that id; never <see langword="null"/>.</summary>
    /// <exception cref="JsonException">The JSON gives no id, or two, or one that no such entry has or had.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Required(reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.StartObject => ReadId(ref reader, options),
        _ => throw new JsonException($"Expected an object with a member 'id', or an id as a text, for {typeof(T).Name}."),
    });

    /// <summary>Writes the whole entry.</summary>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        EntryJson.Write(writer, value);
    }

    /// <summary>The entry with that id; never <see langword="null"/>.</summary>
    /// <exception cref="JsonException">No such entry has the id, or had it.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Required(reader.GetString()!);

    /// <summary>Writes the id.</summary>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Id);
    }

    /// <summary>The entry with that id, or that had it before; <see langword="null"/> where there is none.</summary>
    /// <param name="id">The id.</param>
    protected abstract T? Find(string id);

    private static string ReadId(ref Utf8JsonReader reader, JsonSerializerOptions? options)
    {
        bool ignoresCase = options?.PropertyNameCaseInsensitive == true;
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isId = reader.ValueTextEquals("id"u8)
                || (ignoresCase && string.Equals(reader.GetString(), "id", StringComparison.OrdinalIgnoreCase));
            reader.Read();
            if (isId)
            {
                // Whoever checked one of two ids might have checked the other one.
                id = id is null ? JsonText.Read(ref reader, "the member 'id'") : throw new JsonException("The object has two members 'id'.");
            }
            else
            {
                // The serializer has buffered the whole value, also where it reads a stream.
                _ = reader.TrySkip();
            }
        }

        return id ?? throw new JsonException($"The object has no member 'id' for {typeof(T).Name}.");
    }

    private T Required(string id) => Find(id) ?? throw new JsonException($"No {typeof(T).Name} of the dataset has the id {Quoted.Text(id)}.");
}
