using FactsDataset.Reading.Values;

namespace FactsDataset.Reading;

/// <summary>A reference that an entry makes.</summary>
/// <param name="From">The entry that refers.</param>
/// <param name="Path">The field that it stands in, those around it before it, joined by dots: <c>participants.who</c>.</param>
/// <param name="To">What it refers to.</param>
/// <param name="Inverse">The name of the list, in the target, that it puts the entry in; null where there is none.</param>
internal sealed record EntryReference(EntryView From, string Path, ReferenceValue To, string? Inverse);
