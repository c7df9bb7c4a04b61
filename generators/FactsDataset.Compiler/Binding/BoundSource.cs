using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Binding;

/// <summary>What a source says of its document, for the checks.</summary>
/// <param name="Document">The name of the file in the corpus; empty where the source is elsewhere.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in 64 lower-case hexadecimal digits; empty where the source is elsewhere.</param>
/// <param name="Lines">How many lines it has; 0 where the source is elsewhere.</param>
/// <param name="Body">The lines of the body; none where the source is elsewhere.</param>
/// <param name="DocumentSlot">Where the document's name stands.</param>
/// <param name="Sha256Slot">Where the SHA-256 stands.</param>
/// <param name="LinesSlot">Where the number of lines stands.</param>
/// <param name="BodySlots">Where each range of the body stands.</param>
internal sealed record BoundSource(
    string Document,
    string Sha256,
    int Lines,
    EquatableArray<LineRange> Body,
    Slot DocumentSlot,
    Slot Sha256Slot,
    Slot LinesSlot,
    EquatableArray<Slot> BodySlots)
{
    /// <summary>Whether it is no document of the corpus.</summary>
    public bool IsElsewhere => Document.Length == 0;

    /// <summary>Whether it is cited by page, having neither a document nor an address.</summary>
    public bool IsPrintedOnly { get; init; }

    /// <summary>The SHA-256 of an archived copy; null where nobody took it.</summary>
    public string? ArchivedSha256 { get; init; }

    /// <summary>A source that is no document of the corpus.</summary>
    public static BoundSource Elsewhere { get; } = new(string.Empty, string.Empty, 0, default, default, default, default, default);
}
