using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes a <see cref="Retraction"/> as an object.</summary>
public sealed class RetractionJsonConverter : WriteOnlyJsonConverter<Retraction>
{
    private protected override void WriteValue(Utf8JsonWriter json, Retraction value) => JsonShapes.Write(json, value);
}
