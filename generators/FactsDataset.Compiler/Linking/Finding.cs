using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Linking;

/// <summary>A mistake seen only when all files are together. Its place is a slot, so that it moves without being found anew.</summary>
/// <param name="Path">The file.</param>
/// <param name="Slot">The place in that file's table of positions; -1 for the start of the file.</param>
/// <param name="RelatedPath">The file of a second place; or null.</param>
/// <param name="RelatedSlot">The second place in that file's table of positions.</param>
internal sealed record Finding(
    DiagnosticRule Rule,
    string Path,
    int Slot,
    EquatableArray<string> Arguments,
    string? RelatedPath = null,
    int RelatedSlot = -1)
{
    /// <summary>The entry that it concerns, by its number in the file, where an entry can ask to be spared it; otherwise -1.</summary>
    public int EntryIndex { get; init; } = -1;

    public static Finding At(DiagnosticRule rule, string path, int slot, params string[] arguments) =>
        new(rule, path, slot, new EquatableArray<string>(arguments));
}
