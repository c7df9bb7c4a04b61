using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Binding;

/// <summary>What a source says of its document, for the checks.</summary>
/// <param name="Document">The name of the file in the corpus.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in 64 lower-case hexadecimal digits.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Body">The lines of the body.</param>
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
    EquatableArray<Slot> BodySlots);
