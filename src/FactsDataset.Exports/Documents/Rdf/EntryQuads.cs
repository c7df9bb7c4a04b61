using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>
/// What an entry says. A field that evidence proves stands in the graph of each source that proves it, any other in the default graph;
/// what another source says of the field stands in that source's graph.
/// </summary>
internal sealed class EntryQuads
{
    private readonly QuadSet _quads;
    private readonly DatasetIris _iris;
    private readonly KindTypes _types;
    private readonly ValueQuads _values;
    private readonly StandardQuads _standard;
    private readonly EvidenceQuads _evidence;
    private readonly RelationQuads _relations;

    public EntryQuads(QuadSet quads, DatasetIris iris, DatasetSchema schema)
    {
        _quads = quads;
        _iris = iris;
        _types = KindTypes.Of(schema);
        _values = new ValueQuads(quads, iris);
        _standard = new StandardQuads(quads, iris, schema, _types);
        _evidence = new EvidenceQuads(quads, iris, _values);
        _relations = new RelationQuads(quads, iris);
    }

    /// <summary>States an entry that stands.</summary>
    public void Write(EntryView entry)
    {
        string subject = _iris.Entry(entry.Id);
        WriteNames(entry, subject);
        _standard.Describe(entry, subject);
        foreach (EntryField field in entry.Fields.Where(field => field.Name != entry.Kind.Label))
        {
            if (field.Value is EvidenceValue or VariantValue or RelationValue)
            {
                continue;
            }

            foreach (string? graph in GraphsOf(entry, field.Name))
            {
                _values.Write(subject, subject + "#", field, graph);
                _standard.Write(entry, subject, field, graph);
            }
        }

        _evidence.Write(entry, subject);
        _evidence.WriteVariants(entry, subject);
        _relations.Write(entry, subject);
    }

    /// <summary>States of an entry that was taken back that it was, when and why, and nothing that it said.</summary>
    public void WriteRetracted(EntryView entry)
    {
        string subject = _iris.Entry(entry.Id);
        WriteNames(entry, subject);
        _quads.Add(subject, Iris.Facts + "retracted", RdfTerm.Truth(true));
        if (entry.Retraction is { } retraction)
        {
            _quads.Add(subject, Iris.Facts + "retractedOn", RdfTerm.Edtf(retraction.Date));
            _quads.Add(subject, Iris.Facts + "retractedBecause", RdfTerm.Text(retraction.Reason));
        }
    }

    private void WriteNames(EntryView entry, string subject)
    {
        _quads.AddLink(subject, Iris.Type, _iris.Kind(entry.Kind.Name));
        _quads.AddLink(subject, Iris.Type, StandardQuads.TypeOf(_types[entry.Kind]));
        _quads.Add(subject, Iris.Terms + "identifier", RdfTerm.Text(entry.Id));
        foreach (FieldValue value in entry.Kind.Label is { } label && entry.Find(label) is { } field ? field.Values : [])
        {
            string name = value is NameValue { IsUsual: false } ? "alternateName" : "name";
            _quads.Add(subject, Iris.Schema + name, value switch
            {
                NameValue spelling => RdfTerm.Text(spelling.Text, TagOf(spelling)),
                WordingValue wording => RdfTerm.Text(wording.Text, wording.Language),
                _ => RdfTerm.Text(value.ToString()!),
            });
        }

        foreach (string former in entry.FormerIds)
        {
            _quads.AddLink(subject, Iris.Terms + "replaces", _iris.Entry(former));
        }
    }

    /// <summary>The tag of a name's language, with its script where that is given.</summary>
    private static string TagOf(NameValue name) =>
        name.Script.Length == 0 || name.Language.Contains('-', StringComparison.Ordinal) ? name.Language : name.Language + "-" + name.Script;

    private List<string?> GraphsOf(EntryView entry, string field)
    {
        List<string?> graphs = [.. entry.Evidence.Where(item => Proves(item, field)).Select(item => _iris.Graph(item.Source.Id)).Distinct(StringComparer.Ordinal)];
        return graphs.Count > 0 ? graphs : [null];
    }

    private static bool Proves(EvidenceValue item, string field) =>
        item.For.Any(name => name == field || (name.StartsWith(field, StringComparison.Ordinal) && name[field.Length] == '.'));
}
