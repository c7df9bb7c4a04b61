namespace FactsDataset.Compiler.Binding;

/// <summary>An id that an entry had before.</summary>
/// <param name="Id">The id.</param>
/// <param name="Slot">Where it stands.</param>
internal sealed record BoundFormer(string Id, Slot Slot);
