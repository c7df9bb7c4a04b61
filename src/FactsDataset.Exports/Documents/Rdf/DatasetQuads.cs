using FactsDataset.Reading;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>A dataset as statements of RDF: the same for every way to write them.</summary>
internal static class DatasetQuads
{
    /// <summary>The statements, made while they are asked for: the words of the schema first, then the entries, then those that were taken back.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="step">Told of every entry, and may stop the work.</param>
    public static IEnumerable<Quad> Of(DatasetView dataset, Action step)
    {
        QuadSet quads = new();
        DatasetIris iris = new(dataset.Schema.Namespace);
        quads.Begin(dataset.Schema.Namespace);
        new WordQuads(quads, iris).Write(dataset.Schema);
        EntryQuads entries = new(quads, iris, dataset.Schema);
        return quads.Take()
            .Concat(dataset.Entries.SelectMany(entry => Take(entry, entries.Write)))
            .Concat(dataset.Kinds.SelectMany(static kind => kind.Retracted).SelectMany(entry => Take(entry, entries.WriteRetracted)));

        IReadOnlyList<Quad> Take(EntryView entry, Action<EntryView> write)
        {
            step();
            quads.Begin(iris.Entry(entry.Id));
            write(entry);
            entry.Release();
            return quads.Take();
        }
    }
}
