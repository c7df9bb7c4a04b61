using FactsDataset.Compiler.Schema;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>What a dataset's own things are called: <c>urn:facts:NAMESPACE:entry:ID</c> and its like.</summary>
internal sealed class DatasetIris(string dataset)
{
    private readonly string _start = StartOf(dataset.ToLowerInvariant());

    /// <summary>What the names of entries begin with.</summary>
    public string Entries => _start + "entry:";

    /// <summary>What the names of graphs begin with.</summary>
    public string Graphs => _start + "graph:";

    /// <summary>What the names of fields begin with.</summary>
    public string Fields => _start + "field:";

    /// <summary>What the names of kinds begin with.</summary>
    public string Kinds => _start + "kind:";

    /// <summary>What the names of values of vocabularies begin with.</summary>
    public string Codes => _start + "code:";

    /// <summary>An entry; one of another dataset, whose id has the prefix of that, as that dataset calls it itself.</summary>
    public string Entry(string id) =>
        id.IndexOf(UsedDataset.PrefixEnd, StringComparison.Ordinal) is > 0 and var end ? StartOf(id[..end]) + "entry:" + id[(end + 1)..] : Entries + id;

    /// <summary>The graph of what a source says.</summary>
    public string Graph(string source) => Graphs + source;

    /// <summary>A field, of whatever kind or group.</summary>
    public string Field(string name) => Fields + Uri.EscapeDataString(name);

    /// <summary>A kind.</summary>
    public string Kind(string name) => Kinds + Uri.EscapeDataString(name);

    /// <summary>A vocabulary.</summary>
    public string Vocabulary(string name) => Codes + Uri.EscapeDataString(name);

    /// <summary>A value of a vocabulary.</summary>
    public string Code(string vocabulary, string code) => Vocabulary(vocabulary) + ":" + Uri.EscapeDataString(code);

    private static string StartOf(string prefix) => $"urn:facts:{Uri.EscapeDataString(prefix)}:";
}
