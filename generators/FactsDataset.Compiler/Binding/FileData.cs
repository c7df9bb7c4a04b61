using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Binding;

/// <summary>What a fact file says, without a position: equal before and after an edit that changes no data.</summary>
/// <param name="Path">The file's path, as the build gave it.</param>
/// <param name="Name">Its path below the schema's folder, with forward slashes.</param>
/// <param name="Kind">The kind of its entries; empty where that is unknown, which has been reported.</param>
/// <param name="IsMalformed">Whether it may hold entries that could not be read.</param>
/// <param name="References">Every reference in it, by ordinal, those that are no value of an entry among them.</param>
internal sealed record FileData(
    string Path,
    string Name,
    string Kind,
    bool IsMalformed,
    EquatableArray<BoundEntry> Entries,
    EquatableArray<ReferenceValue> References)
{
    /// <summary>A place in it.</summary>
    public FilePlace At(Slot slot) => new(Path, slot);
}
