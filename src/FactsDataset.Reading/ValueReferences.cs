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
        kind.FindField(field) is { Shape: FieldShape.Reference } reference ? To(Qualify(reference.TypeName, value, dataset.Schema), dataset) : null;

    /// <summary>An id as views have it, of what stands in a fact file: with the prefix of its dataset where that is another one.</summary>
    private static string Qualify(string typeName, string written, DatasetSchema schema)
    {
        if (schema.Uses.Count == 0)
        {
            return written;
        }

        string own = UsedDataset.PrefixOf(schema.Namespace) + UsedDataset.PrefixEnd;
        if (written.StartsWith(own, StringComparison.Ordinal))
        {
            return written[own.Length..];
        }

        UsedKind? foreign = schema.TargetsOf(typeName).Select(schema.FindUsedKind).OfType<UsedKind>().FirstOrDefault(kind => kind.Knows(written));
        return foreign is null ? written : UsedDataset.PrefixOf(foreign.Dataset) + UsedDataset.PrefixEnd + written;
    }
}
