using System.Globalization;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>
/// Evidence as Web Annotations. The target is the line of the source's document (RFC 5147 counts from the place before the first line),
/// refined by a TextPositionSelector, which counts code points from the start of that line.
/// </summary>
internal sealed class EvidenceQuads(QuadSet quads, DatasetIris iris, ValueQuads values)
{
    private const string PlainTextFragments = "http://tools.ietf.org/rfc/rfc5147";

    /// <summary>States the evidence of an entry.</summary>
    public void Write(EntryView entry, string subject) => Write(subject, subject + "#evidence", [.. entry.Evidence]);

    /// <summary>States, in the graph of each source that differs, what that source says of a field; and where it does.</summary>
    public void WriteVariants(EntryView entry, string subject)
    {
        List<VariantValue> variants = [.. entry.Variants];
        for (int i = 0; i < variants.Count; i++)
        {
            VariantValue variant = variants[i];
            string node = $"{subject}#variants-{Number(i + 1)}";
            quads.AddLink(subject, iris.Field("variants"), node);
            values.Place(node, i, null);
            quads.AddLink(node, iris.Field("field"), iris.Field(variant.Field));
            quads.Add(node, iris.Field("value"), TermOf(entry, variant));

            // What has parts is told in words there, which stand beside the variant alone.
            bool isWhole = entry.Kind.FindField(variant.Field) is { Shape: not FieldShape.Group };
            foreach (EvidenceValue item in variant.Evidence.Where(_ => isWhole))
            {
                quads.Add(subject, iris.Field(variant.Field), TermOf(entry, variant), iris.Graph(item.Source.Id));
            }

            Write(node, node + ".evidence", variant.Evidence);
        }
    }

    private void Write(string subject, string path, IReadOnlyList<EvidenceValue> evidence)
    {
        for (int i = 0; i < evidence.Count; i++)
        {
            Write(subject, $"{path}-{Number(i + 1)}", evidence[i]);
        }
    }

    private void Write(string subject, string node, EvidenceValue item)
    {
        string target = node + ".target";
        quads.AddLink(node, Iris.Type, Iris.Annotation + "Annotation");
        quads.AddLink(node, Iris.Annotation + "motivatedBy", Iris.Annotation + "linking");
        quads.AddLink(node, Iris.Annotation + "hasBody", subject);
        quads.AddLink(node, Iris.Annotation + "hasTarget", target);
        quads.AddLink(target, Iris.Type, Iris.Annotation + "SpecificResource");
        quads.AddLink(target, Iris.Annotation + "hasSource", iris.Entry(item.Source.Id));
        if (item.Digest is { } digest)
        {
            WriteSpan(node, target, item.Position, digest);
        }
        else
        {
            WriteLocator(target, item);
        }

        foreach (string field in item.For)
        {
            quads.AddLink(node, Iris.Facts + "proves", iris.Field(field));
        }

        if (item.Stance is { } stance)
        {
            quads.AddLink(node, Iris.Facts + "stance", iris.Code(BuiltInVocabularies.Stance.Name, stance));
        }

        if (item.Said is { } said)
        {
            values.WriteChain(node, node + ".said", Iris.Facts + "said", said, null);
        }

        if (item.Note is { } note)
        {
            quads.Add(node, Iris.Rdfs + "comment", RdfTerm.Text(note));
        }
    }

    /// <summary>States a page as schema.org does, a section in a word of this export, and that no digest verifies them.</summary>
    private void WriteLocator(string target, EvidenceValue item)
    {
        quads.Add(target, Iris.Facts + "verifiable", RdfTerm.Typed("false", "boolean"));
        if (item.Page is { } page)
        {
            quads.Add(target, Iris.Schema + "pagination", RdfTerm.Text(page));
        }

        if (item.Section is { } section)
        {
            quads.Add(target, Iris.Facts + "section", RdfTerm.Text(section));
        }
    }

    private void WriteSpan(string node, string target, TextPosition position, string digest)
    {
        (string line, string span) = (node + ".line", node + ".span");
        quads.AddLink(target, Iris.Annotation + "hasSelector", line);
        quads.AddLink(line, Iris.Type, Iris.Annotation + "FragmentSelector");
        quads.AddLink(line, Iris.Terms + "conformsTo", PlainTextFragments);
        quads.Add(line, Iris.Rdf + "value", RdfTerm.Text($"line={Number(position.Line - 1)},{Number(position.Line)}"));
        quads.AddLink(line, Iris.Annotation + "refinedBy", span);
        quads.AddLink(span, Iris.Type, Iris.Annotation + "TextPositionSelector");
        quads.Add(span, Iris.Annotation + "start", RdfTerm.Typed(Number(position.Start), "nonNegativeInteger"));
        quads.Add(span, Iris.Annotation + "end", RdfTerm.Typed(Number(position.End), "nonNegativeInteger"));
        quads.Add(span, Iris.Facts + "digest", RdfTerm.Text(digest));
    }

    private RdfTerm TermOf(EntryView entry, VariantValue variant) => (variant.Reference, entry.Kind.FindField(variant.Field)) switch
    {
        ({ } reference, _) => RdfTerm.Iri(iris.Entry(reference.Id)),
        (_, { Shape: FieldShape.Code } field) => RdfTerm.Iri(iris.Code(field.TypeName, variant.Value)),
        (_, { Shape: FieldShape.Date }) => new RdfTerm(variant.Value, Iris.EdtfType, null),
        _ => RdfTerm.Text(variant.Value),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
