using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Binding;

/// <summary>A span that an entry cites, for the checks.</summary>
/// <param name="Source">The reference to the source, by its number in the file.</param>
/// <param name="Line">One-based line of the source's document.</param>
/// <param name="Start">First Unicode code point of the span in that line, zero-based.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="Digest">The first 16 hexadecimal digits of the SHA-256 of the span's UTF-8 bytes.</param>
/// <param name="AtSlot">Where the position stands in the file's table of positions.</param>
/// <param name="DigestSlot">Where the digest stands in it.</param>
/// <param name="For">The fields that it proves.</param>
internal sealed record BoundEvidence(
    int Source, int Line, int Start, int End, string Digest, int AtSlot, int DigestSlot, EquatableArray<string> For);
