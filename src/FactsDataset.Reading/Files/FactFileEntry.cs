using FactsDataset.Compiler.Binding;

namespace FactsDataset.Reading.Files;

/// <summary>An entry of a fact file.</summary>
/// <param name="values">Makes values of what was bound.</param>
/// <param name="entry">What was bound.</param>
internal sealed class FactFileEntry(BoundValues values, BoundEntry entry) : IEntryContent
{
    public IReadOnlyList<EntryField> ReadFields() => values.Read(entry.Values);

    public EdtfDate? ReadWhen() => values.ReadWhen(entry.Values);
}
