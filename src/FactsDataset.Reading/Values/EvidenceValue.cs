namespace FactsDataset.Reading.Values;

/// <summary>A span of a source that proves something of the entry.</summary>
/// <param name="Source">The source that the span lies in.</param>
/// <param name="Position">The span in the source's document.</param>
/// <param name="Digest">The first 16 hexadecimal digits of the SHA-256 of the span's UTF-8 bytes.</param>
/// <param name="For">The fields of the entry that it proves.</param>
/// <param name="Stance">The code of how the one who says it stands to it; null where nothing says so.</param>
/// <param name="Said">Who says it; null where nothing says so.</param>
/// <param name="Note">A remark of the curators.</param>
internal sealed record EvidenceValue(
    ReferenceValue Source,
    TextPosition Position,
    string Digest,
    IReadOnlyList<string> For,
    string? Stance,
    AttributionValue? Said,
    string? Note) : FieldValue
{
    public override string ToString() => Source.Id + " " + Position;
}
