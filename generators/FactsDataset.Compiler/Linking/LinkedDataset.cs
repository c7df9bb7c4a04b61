using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Linking;

/// <summary>A whole dataset, linked. No position in a file is part of it.</summary>
/// <param name="Files">The files, by kind and name.</param>
/// <param name="Kinds">The kinds, in the schema's order.</param>
/// <param name="FactOrder">The facts of all kinds, by date.</param>
internal sealed record LinkedDataset(
    EquatableArray<LinkedFile> Files,
    EquatableArray<LinkedKind> Kinds,
    EquatableArray<IndexRow> FactOrder)
{
    /// <summary>The kinds of which entries may be missing, since a file could not be read; empty where its kind is unknown.</summary>
    public EquatableArray<string> IncompleteKinds { get; init; }
}
