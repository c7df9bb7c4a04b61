using System.Text.Json;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>Writes a <see cref="FactVariant"/> as an object.</summary>
public sealed class FactVariantJsonConverter : WriteOnlyJsonConverter<FactVariant>
{
    private protected override void WriteValue(Utf8JsonWriter json, FactVariant value) => JsonShapes.Write(json, value, value.Evidence.Count == 0 ? null : EntryIds.DatasetOf(value.Evidence[0].Source));
}
