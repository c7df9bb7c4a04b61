using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Summaries;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>What the words of a schema mean: its kinds as classes, its fields as properties, its vocabularies as concepts.</summary>
internal sealed class WordQuads(QuadSet quads, DatasetIris iris)
{
    /// <summary>States all of a schema.</summary>
    public void Write(DatasetSchema schema)
    {
        KindTypes types = KindTypes.Of(schema);
        foreach (Kind kind in schema.Kinds)
        {
            string subject = iris.Kind(kind.Name);
            quads.AddLink(subject, Iris.Type, Iris.Rdfs + "Class");
            quads.AddLink(subject, Iris.Rdfs + "subClassOf", StandardQuads.TypeOf(types[kind]));
            WriteTexts(subject, Iris.Rdfs + "label", kind.Titles, kind.Name, kind.Summary);
            foreach ((string _, Field field) in FieldPaths.Of(kind.Fields, schema))
            {
                quads.AddLink(iris.Field(field.Name), Iris.Type, Iris.Rdf + "Property");
                WriteTexts(iris.Field(field.Name), Iris.Rdfs + "label", field.Labels, field.Name, string.Empty);
            }
        }

        foreach (Vocabulary vocabulary in schema.Vocabularies.Concat(BuiltInVocabularies.All).DistinctBy(static vocabulary => vocabulary.Name, StringComparer.Ordinal))
        {
            quads.AddLink(iris.Vocabulary(vocabulary.Name), Iris.Type, Iris.Skos + "ConceptScheme");
            foreach (VocabularyValue value in vocabulary.Values)
            {
                string subject = iris.Code(vocabulary.Name, value.Code);
                quads.AddLink(subject, Iris.Type, Iris.Skos + "Concept");
                quads.AddLink(subject, Iris.Skos + "inScheme", iris.Vocabulary(vocabulary.Name));
                quads.Add(subject, Iris.Skos + "notation", RdfTerm.Text(value.Code));
                WriteTexts(subject, Iris.Skos + "prefLabel", value.Labels, value.Code, value.Summary);
            }
        }
    }

    private void WriteTexts(string subject, string predicate, EquatableArray<Wording> labels, string otherwise, string summary)
    {
        foreach (Wording label in labels)
        {
            quads.Add(subject, predicate, RdfTerm.Text(label.Text, label.Language));
        }

        if (labels.Count == 0)
        {
            quads.Add(subject, predicate, RdfTerm.Text(otherwise));
        }

        if (summary.Length > 0)
        {
            quads.Add(subject, Iris.Rdfs + "comment", RdfTerm.Text(summary));
        }
    }
}
