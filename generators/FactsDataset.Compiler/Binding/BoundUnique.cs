namespace FactsDataset.Compiler.Binding;

/// <summary>A value that no other entry of the kind may have, for the checks.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The value in the one form by which it is compared.</param>
/// <param name="Slot">Where it stands.</param>
internal sealed record BoundUnique(string Field, string Text, Slot Slot);
