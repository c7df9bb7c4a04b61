namespace FactsDataset.Compiler.Binding;

/// <summary>A spelling of the name by which an entry is known, for the checks.</summary>
/// <param name="Text">The spelling as written.</param>
/// <param name="Folded">The form by which spellings are compared.</param>
/// <param name="Slot">Where it stands.</param>
internal sealed record BoundName(string Text, string Folded, Slot Slot);
