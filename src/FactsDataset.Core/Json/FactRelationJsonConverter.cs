using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes a <see cref="FactRelation"/> as an object in which the other fact is its id.</summary>
public sealed class FactRelationJsonConverter : WriteOnlyJsonConverter<FactRelation>
{
    private protected override void WriteValue(Utf8JsonWriter json, FactRelation value) => JsonShapes.Write(json, value);
}
