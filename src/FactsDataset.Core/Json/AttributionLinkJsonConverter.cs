using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes an <see cref="AttributionLink"/> as an object in which entries are ids.</summary>
public sealed class AttributionLinkJsonConverter : WriteOnlyJsonConverter<AttributionLink>
{
    private protected override void WriteValue(Utf8JsonWriter json, AttributionLink value) => JsonShapes.Write(json, value, dataset: null);
}
