using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Binding;

/// <summary>A span that an entry cites, or a place in a source that is elsewhere, for the checks.</summary>
/// <param name="Source">The reference to the source.</param>
/// <param name="At">The span in the source's document; <see cref="PositionValue.None"/> where none is written.</param>
/// <param name="Digest">The first 16 hexadecimal digits of the SHA-256 of the span's UTF-8 bytes; empty where none are written.</param>
/// <param name="AtSlot">Where the position stands; where there is none, the item.</param>
/// <param name="DigestSlot">Where the digest stands; where there is none, the item.</param>
/// <param name="For">The fields that it proves.</param>
internal sealed record BoundEvidence(
    ReferenceValue Source, PositionValue At, string Digest, Slot AtSlot, Slot DigestSlot, EquatableArray<string> For)
{
    /// <summary>Whether it names a span of a document.</summary>
    public bool HasSpan => At.Line > 0;

    /// <summary>The page or section; null where none is written.</summary>
    public BoundLocator? Locator { get; init; }
}
