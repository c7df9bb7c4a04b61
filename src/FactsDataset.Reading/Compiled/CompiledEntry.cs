using FactsDataset.Compiler.Schema;
using FactsDataset.Core.Packing;

namespace FactsDataset.Reading.Compiled;

/// <summary>An entry of a compiled dataset, by its place in a table.</summary>
/// <param name="source">What it has in common with the entries beside it.</param>
/// <param name="index">The zero-based index.</param>
internal sealed class CompiledEntry(CompiledEntry.Table source, int index) : IEntryContent
{
    public IReadOnlyList<EntryField> ReadFields() => DescribedFields.Of(source.Read(index), source.Kind, source.Schema, source.Dataset);

    public EdtfDate? ReadWhen() => (source.Read(index) as IFact)?.When;

    /// <summary>A table of a kind.</summary>
    /// <param name="Entries">Its entries.</param>
    /// <param name="Kind">The kind.</param>
    /// <param name="Schema">The schema.</param>
    /// <param name="Dataset">The dataset that is made of it.</param>
    internal sealed record Table(IReadOnlyList<IEntry> Entries, Kind Kind, DatasetSchema Schema, DatasetView Dataset)
    {
        /// <summary>The entry at an index, which nobody keeps where the table can be read anew.</summary>
        public IEntry Read(int index) => Entries is IAddressed addressed ? addressed.ReadAnew(index) : Entries[index];
    }
}
