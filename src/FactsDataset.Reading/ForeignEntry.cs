using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading;

/// <summary>
/// An entry of another dataset, as one that refers to it sees it: its id, its kind and the ids of what it refers to itself have the
/// prefix or the namespace of its own dataset.
/// </summary>
/// <param name="entry">The entry in its own dataset.</param>
/// <param name="dataset">The dataset that sees it.</param>
/// <param name="prefix">What its own dataset's ids begin with, the colon included.</param>
internal sealed class ForeignEntry(EntryView entry, DatasetView dataset, string prefix) : IEntryContent
{
    /// <summary>The view of an entry from another dataset.</summary>
    /// <param name="dataset">The dataset that sees it.</param>
    /// <param name="entry">The entry in its own dataset.</param>
    /// <param name="namespace">The namespace of that.</param>
    public static EntryView SeenFrom(DatasetView dataset, EntryView entry, string @namespace)
    {
        string prefix = UsedDataset.PrefixOf(@namespace) + UsedDataset.PrefixEnd;
        Kind kind = entry.Kind with { Name = @namespace + "." + entry.Kind.Name, Dataset = @namespace };
        return new EntryView(dataset, kind, prefix + entry.Id, new ForeignEntry(entry, dataset, prefix))
        {
            FormerIds = [.. entry.FormerIds.Select(id => prefix + id)],
            Symbol = entry.Symbol,
        };
    }

    public IReadOnlyList<EntryField> ReadFields() => Of(entry.Fields);

    public EdtfDate? ReadWhen() => entry.When;

    private List<EntryField> Of(IReadOnlyList<EntryField> fields) =>
        [.. fields.Select(field => field with { Values = [.. field.Values.Select(Of)] })];

    private FieldValue Of(FieldValue value) => value switch
    {
        ReferenceValue reference => Of(reference),
        GroupValue group => group with { Fields = Of(group.Fields) },
        EvidenceValue evidence => Of(evidence),
        AttributionValue said => Of(said),
        VariantValue variant => variant with { Reference = variant.Reference is { } other ? Of(other) : null, Evidence = [.. variant.Evidence.Select(Of)] },
        RelationValue relation => relation with { Fact = Of(relation.Fact) },
        _ => value,
    };

    private ReferenceValue Of(ReferenceValue reference) => reference.Id.Contains(UsedDataset.PrefixEnd, StringComparison.Ordinal)
        ? ValueReferences.To(reference.Id, dataset)
        : ValueReferences.To(prefix + reference.Id, dataset);

    private EvidenceValue Of(EvidenceValue evidence) => evidence with
    {
        Source = Of(evidence.Source),
        Said = evidence.Said is { } said ? Of(said) : null,
    };

    private AttributionValue Of(AttributionValue said) => new([.. said.Links.Select(link => link with
    {
        Who = link.Who is { } who ? Of(who) : null,
        Of = link.Of is { } body ? Of(body) : null,
    })]);
}
