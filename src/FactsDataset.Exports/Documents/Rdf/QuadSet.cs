namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>Statements in the order in which they were first made, each once.</summary>
internal sealed class QuadSet
{
    private readonly HashSet<Quad> _seen = [];
    private readonly List<Quad> _quads = [];

    /// <summary>The statements.</summary>
    public IReadOnlyList<Quad> Quads => _quads;

    /// <summary>Adds a statement.</summary>
    public void Add(string subject, string predicate, RdfTerm value, string? graph = null)
    {
        Quad quad = new(subject, predicate, value, graph);
        if (_seen.Add(quad))
        {
            _quads.Add(quad);
        }
    }

    /// <summary>Adds a statement about something that an IRI names.</summary>
    public void AddLink(string subject, string predicate, string target, string? graph = null) => Add(subject, predicate, RdfTerm.Iri(target), graph);
}
