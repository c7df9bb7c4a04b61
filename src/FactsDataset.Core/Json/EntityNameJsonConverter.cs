using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes an <see cref="EntityName"/> as an object.</summary>
public sealed class EntityNameJsonConverter : WriteOnlyJsonConverter<EntityName>
{
    private protected override void WriteValue(Utf8JsonWriter json, EntityName value) => JsonShapes.Write(json, value);
}
