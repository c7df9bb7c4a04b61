using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading;

/// <summary>Makes references between entries by their ids.</summary>
internal static class ValueReferences
{
    /// <summary>The reference to an id. One that an entry had before becomes the present one, as a compiled dataset has it.</summary>
    public static ReferenceValue To(string id, DatasetView dataset)
    {
        EntryView? target = dataset.Find(id);
        return new ReferenceValue(target?.Id ?? id, target);
    }

    /// <summary>What a variant's value names, where its field is a reference; null where it is none.</summary>
    public static ReferenceValue? OfVariant(Kind kind, string field, string value, DatasetView dataset) =>
        kind.FindField(field)?.Shape == FieldShape.Reference ? To(value, dataset) : null;
}
