using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>
/// Writes entries that are known only as <see cref="IEntry"/>, <see cref="IFact"/>, <see cref="IEntity"/> or
/// <see cref="ISource"/>, each as the same object as by its record. They cannot be read: no dataset is known here.
/// </summary>
public sealed class EntryInterfaceJsonConverter : WriteOnlyJsonConverter<IEntry>
{
    /// <summary>Whether the type is one of entries.</summary>
    public override bool CanConvert(Type typeToConvert) => typeof(IEntry).IsAssignableFrom(typeToConvert);

    /// <summary>Writes the id.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, IEntry value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Id);
    }

    private protected override string InsteadOf(Type type) => "Read it as its record, or as a union of the dataset's, by its id.";

    private protected override void WriteValue(Utf8JsonWriter json, IEntry value) => EntryJson.Write(json, value);
}
