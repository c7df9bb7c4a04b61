using System.Globalization;
using System.Text;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>The vocabularies of others, by the IRIs that their names begin with.</summary>
internal static class Iris
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    public const string Owl = "http://www.w3.org/2002/07/owl#";
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";
    public const string Terms = "http://purl.org/dc/terms/";
    public const string Schema = "https://schema.org/";
    public const string Prov = "http://www.w3.org/ns/prov#";
    public const string Annotation = "http://www.w3.org/ns/oa#";
    public const string Cito = "http://purl.org/spar/cito/";

    /// <summary>What this export has names for itself, of whatever dataset.</summary>
    public const string Facts = "urn:facts:vocabulary:";

    /// <summary>The type of a date in EDTF.</summary>
    public const string EdtfType = "http://id.loc.gov/datatypes/edtf/EDTF";

    public const string Type = Rdf + "type";
    public const string Position = Schema + "position";

    private const string Forbidden = "<>\"{}|^`\\";

    /// <summary>An address with what may not stand in an IRI as percent and digits.</summary>
    public static string Escape(string address)
    {
        StringBuilder iri = new(address.Length);
        foreach (char letter in address)
        {
            if (letter <= ' ' || letter == '\u007F' || Forbidden.Contains(letter, StringComparison.Ordinal))
            {
                iri.Append('%').Append(((int)letter).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                iri.Append(letter);
            }
        }

        return iri.ToString();
    }
}
