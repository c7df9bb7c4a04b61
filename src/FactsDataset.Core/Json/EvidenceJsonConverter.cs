using System.Text.Json;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>Writes an <see cref="Evidence"/> as an object: the id and the document of its source, the position, the digest.</summary>
public sealed class EvidenceJsonConverter : WriteOnlyJsonConverter<Evidence>
{
    private protected override void WriteValue(Utf8JsonWriter json, Evidence value) => JsonShapes.Write(json, value, EntryIds.DatasetOf(value.Source));
}
