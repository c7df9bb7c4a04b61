using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes a <see cref="RefusedReading"/> as an object.</summary>
public sealed class RefusedReadingJsonConverter : WriteOnlyJsonConverter<RefusedReading>
{
    private protected override void WriteValue(Utf8JsonWriter json, RefusedReading value) => JsonShapes.Write(json, value);
}
