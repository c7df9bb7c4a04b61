using System.Globalization;
using System.Text;
using FactsDataset.Reading;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>A dataset as N-Quads (RDF 1.1): a statement a line, in the canonical form of a line.</summary>
internal static class NQuadsDocument
{
    /// <summary>The document.</summary>
    public static byte[] Of(DatasetView dataset)
    {
        StringBuilder text = new();
        foreach (Quad quad in DatasetQuads.Of(dataset))
        {
            Append(text, quad.Subject);
            Append(text, quad.Predicate);
            Append(text, quad.Object);
            if (quad.Graph is { } graph)
            {
                Append(text, graph);
            }

            text.Append(".\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, string iri) => text.Append('<').Append(iri).Append("> ");

    private static void Append(StringBuilder text, RdfTerm term)
    {
        if (term.IsIri)
        {
            Append(text, term.Value);
            return;
        }

        text.Append('"');
        foreach (char letter in term.Value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' or '\u007F' => text.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture)),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
        _ = term switch
        {
            { Language: { } language } => text.Append('@').Append(language),
            { Datatype: Iris.Xsd + "string" } => text,
            _ => text.Append("^^<").Append(term.Datatype).Append('>'),
        };
        text.Append(' ');
    }
}
