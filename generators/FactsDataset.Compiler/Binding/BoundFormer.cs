namespace FactsDataset.Compiler.Binding;

/// <summary>An id that an entry had before.</summary>
/// <param name="Id">The id.</param>
/// <param name="Slot">Where it stands in the file's table of positions.</param>
internal sealed record BoundFormer(string Id, int Slot);
