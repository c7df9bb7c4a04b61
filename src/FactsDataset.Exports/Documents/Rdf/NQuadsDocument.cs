using System.Globalization;
using System.Text;
using FactsDataset.Reading;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>A dataset as N-Quads (RDF 1.1): a statement a line, in the canonical form of a line.</summary>
internal static class NQuadsDocument
{
    // Without a mark of its order of bytes.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the document, a statement at a time.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="stream">Where it goes.</param>
    /// <param name="step">Told of every entry, and may stop the work.</param>
    public static void Write(DatasetView dataset, Stream stream, Action step)
    {
        using StreamWriter text = new(stream, Utf8, leaveOpen: true);
        foreach (Quad quad in DatasetQuads.Of(dataset, step))
        {
            Append(text, quad.Subject);
            Append(text, quad.Predicate);
            Append(text, quad.Object);
            if (quad.Graph is { } graph)
            {
                Append(text, graph);
            }

            text.Write(".\n");
        }
    }

    private static void Append(StreamWriter text, string iri)
    {
        text.Write('<');
        text.Write(iri);
        text.Write("> ");
    }

    private static void Append(StreamWriter text, RdfTerm term)
    {
        if (term.IsIri)
        {
            Append(text, term.Value);
            return;
        }

        text.Write('"');
        foreach (char letter in term.Value)
        {
            Append(text, letter);
        }

        text.Write('"');
        if (term.Language is { } language)
        {
            text.Write('@');
            text.Write(language);
        }
        else if (term.Datatype != Iris.Xsd + "string")
        {
            text.Write("^^<");
            text.Write(term.Datatype);
            text.Write('>');
        }

        text.Write(' ');
    }

    private static void Append(StreamWriter text, char letter)
    {
        string? escape = letter switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            < ' ' or '\u007F' => "\\u" + ((int)letter).ToString("X4", CultureInfo.InvariantCulture),
            _ => null,
        };
        if (escape is null)
        {
            text.Write(letter);
        }
        else
        {
            text.Write(escape);
        }
    }
}
