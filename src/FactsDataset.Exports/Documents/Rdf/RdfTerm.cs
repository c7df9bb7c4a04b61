namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>The object of a statement.</summary>
/// <param name="Value">The IRI, or the text of a literal.</param>
/// <param name="Datatype">The IRI of the literal's type; null where the term is an IRI.</param>
/// <param name="Language">The tag of the literal's language, in lower case, as readers of RDF compare them; null where it has none.</param>
internal readonly record struct RdfTerm(string Value, string? Datatype, string? Language)
{
    /// <summary>Whether it is an IRI.</summary>
    public bool IsIri => Datatype is null;

    /// <summary>What an IRI names.</summary>
    public static RdfTerm Iri(string iri) => new(iri, null, null);

    /// <summary>A text of no language.</summary>
    public static RdfTerm Text(string text) => new(text, Iris.Xsd + "string", null);

    /// <summary>A text in a language.</summary>
    public static RdfTerm Text(string text, string language) => new(text, Iris.Rdf + "langString", language.ToLowerInvariant());

    /// <summary>A text that stands for a value of a type of XML Schema.</summary>
    public static RdfTerm Typed(string text, string xsdType) => new(text, Iris.Xsd + xsdType, null);

    /// <summary>A truth value.</summary>
    public static RdfTerm Truth(bool truth) => Typed(truth ? "true" : "false", "boolean");

    /// <summary>A date with all that EDTF says of it.</summary>
    public static RdfTerm Edtf(EdtfDate date) => new(date.ToString(), Iris.EdtfType, null);

    /// <summary>A year, a month or a day.</summary>
    public static RdfTerm PlainDate(string text) => Typed(text, text.Length switch { 4 => "gYear", 7 => "gYearMonth", _ => "date" });
}
