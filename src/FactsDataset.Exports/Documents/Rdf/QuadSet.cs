namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>
/// Statements in the order in which they are first made, each once. What is said of the entry at hand is said nowhere else, so that
/// only what is said of anything else is remembered beyond it.
/// </summary>
internal sealed class QuadSet
{
    private readonly HashSet<Quad> _ofEntry = [];
    private readonly HashSet<Quad> _ofOthers = [];
    private List<Quad> _quads = [];
    private string _entry = string.Empty;
    private string _parts = string.Empty;

    /// <summary>Begins the statements of an entry.</summary>
    /// <param name="entry">Its IRI, to which those of its parts add a fragment.</param>
    public void Begin(string entry)
    {
        _ofEntry.Clear();
        _entry = entry;
        _parts = entry + "#";
    }

    /// <summary>Gives the statements that were added since the last time.</summary>
    public IReadOnlyList<Quad> Take()
    {
        List<Quad> taken = _quads;
        _quads = [];
        return taken;
    }

    /// <summary>Adds a statement.</summary>
    public void Add(string subject, string predicate, RdfTerm value, string? graph = null)
    {
        Quad quad = new(subject, predicate, value, graph);
        bool isOfEntry = subject == _entry || subject.StartsWith(_parts, StringComparison.Ordinal);
        if ((isOfEntry ? _ofEntry : _ofOthers).Add(quad))
        {
            _quads.Add(quad);
        }
    }

    /// <summary>Adds a statement about something that an IRI names.</summary>
    public void AddLink(string subject, string predicate, string target, string? graph = null) => Add(subject, predicate, RdfTerm.Iri(target), graph);
}
