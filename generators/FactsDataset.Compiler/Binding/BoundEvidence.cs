using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Binding;

/// <summary>A span that an entry cites, for the checks.</summary>
/// <param name="Source">The reference to the source.</param>
/// <param name="At">The span in the source's document.</param>
/// <param name="Digest">The first 16 hexadecimal digits of the SHA-256 of the span's UTF-8 bytes.</param>
/// <param name="AtSlot">Where the position stands.</param>
/// <param name="DigestSlot">Where the digest stands.</param>
/// <param name="For">The fields that it proves.</param>
internal sealed record BoundEvidence(
    ReferenceValue Source, PositionValue At, string Digest, Slot AtSlot, Slot DigestSlot, EquatableArray<string> For);
