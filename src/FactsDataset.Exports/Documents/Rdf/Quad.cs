namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>A statement of RDF in a graph.</summary>
/// <param name="Subject">The IRI of what it is about.</param>
/// <param name="Predicate">The IRI of what it says of it.</param>
/// <param name="Object">What that is.</param>
/// <param name="Graph">The IRI of the graph; null for the default graph.</param>
internal readonly record struct Quad(string Subject, string Predicate, RdfTerm Object, string? Graph);
