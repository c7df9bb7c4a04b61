using FactsDataset.Reading;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>A dataset as statements of RDF: the same for every way to write them.</summary>
internal static class DatasetQuads
{
    /// <summary>The statements, the words of the schema first, then the entries, then those that were taken back.</summary>
    public static IReadOnlyList<Quad> Of(DatasetView dataset)
    {
        QuadSet quads = new();
        DatasetIris iris = new(dataset.Schema.Namespace);
        new WordQuads(quads, iris).Write(dataset.Schema);
        EntryQuads entries = new(quads, iris, dataset.Schema);
        foreach (EntryView entry in dataset.Entries)
        {
            entries.Write(entry);
        }

        foreach (EntryView entry in dataset.Kinds.SelectMany(static kind => kind.Retracted))
        {
            entries.WriteRetracted(entry);
        }

        return quads.Quads;
    }
}
