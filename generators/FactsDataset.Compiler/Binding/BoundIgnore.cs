namespace FactsDataset.Compiler.Binding;

/// <summary>A diagnostic that an entry asks to be spared.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="HasReason">Whether it says why.</param>
/// <param name="Slot">Where it stands.</param>
internal sealed record BoundIgnore(string Id, bool HasReason, Slot Slot);
