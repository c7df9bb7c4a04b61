using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes a <see cref="Dating"/> as an object.</summary>
public sealed class DatingJsonConverter : WriteOnlyJsonConverter<Dating>
{
    private protected override void WriteValue(Utf8JsonWriter json, Dating value) => JsonShapes.Write(json, value);
}
