using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes a table as an array of its entries, whatever their kind.</summary>
/// <remarks>One for every table, since to make one for each kind of entry at run time would need reflection.</remarks>
public sealed class FactTableJsonConverter : WriteOnlyJsonConverter<IReadOnlyList<IEntry>>
{
    /// <summary>Whether the type is a table.</summary>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(FactTable<>);

    private protected override string InsteadOf(Type type) =>
        $"Read a List<{JsonText.NameOf(type.GetGenericArguments()[0])}>, whose entries are found by their ids.";

    private protected override void WriteValue(Utf8JsonWriter json, IReadOnlyList<IEntry> value)
    {
        json.WriteStartArray();
        foreach (IEntry entry in value)
        {
            EntryJson.Write(json, entry);
        }

        json.WriteEndArray();
    }
}
