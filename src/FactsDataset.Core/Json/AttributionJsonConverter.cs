using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes an <see cref="Attribution"/> as an array of its links.</summary>
public sealed class AttributionJsonConverter : WriteOnlyJsonConverter<Attribution>
{
    private protected override void WriteValue(Utf8JsonWriter json, Attribution value) => JsonShapes.Write(json, value, dataset: null);
}
