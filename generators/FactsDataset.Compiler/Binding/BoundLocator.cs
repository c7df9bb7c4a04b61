namespace FactsDataset.Compiler.Binding;

/// <summary>A place in a source that is no document, for the checks.</summary>
/// <param name="Text">The page and the section, such as <c>page 12, section Harbours</c>, for messages.</param>
/// <param name="Slot">Where the first of them stands.</param>
internal sealed record BoundLocator(string Text, Slot Slot);
