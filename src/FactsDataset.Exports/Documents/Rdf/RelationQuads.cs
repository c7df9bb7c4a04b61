using System.Globalization;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>
/// What facts have to do with one another: by the dataset's own word, and by the nearest one of CiTO, both as a link and as a citation
/// that carries the remark.
/// </summary>
internal sealed class RelationQuads(QuadSet quads, DatasetIris iris)
{
    /// <summary>States the relations of an entry.</summary>
    public void Write(EntryView entry, string subject)
    {
        int number = 0;
        foreach (RelationValue relation in entry.Relations)
        {
            string other = iris.Entry(relation.Fact.Id);
            string code = iris.Code(BuiltInVocabularies.RelationKind.Name, relation.Relation);
            string node = $"{subject}#relations-{(++number).ToString(CultureInfo.InvariantCulture)}";
            quads.AddLink(subject, code, other);
            quads.AddLink(node, Iris.Facts + "relation", code);
            if (NameOf(relation.Relation) is { } name)
            {
                quads.AddLink(subject, Iris.Cito + name, other);
                quads.AddLink(node, Iris.Type, Iris.Cito + "Citation");
                quads.AddLink(node, Iris.Cito + "hasCitationCharacterization", Iris.Cito + name);
            }
            else
            {
                quads.AddLink(subject, Iris.Owl + "differentFrom", other);
            }

            quads.AddLink(node, Iris.Cito + "hasCitingEntity", subject);
            quads.AddLink(node, Iris.Cito + "hasCitedEntity", other);
            if (relation.Note is { } note)
            {
                quads.Add(node, Iris.Rdfs + "comment", RdfTerm.Text(note));
            }
        }
    }

    /// <summary>The nearest word of CiTO, which has none for what is not the same.</summary>
    private static string? NameOf(string relation) => relation switch
    {
        "corroborates" => "confirms",
        "ground-for" => "supports",
        "repeats" => "agreesWith",
        "disputes" => "disputes",
        "refutes" => "refutes",
        "corrects" => "corrects",
        "distinct" => null,
        _ => "citesAsRelated",
    };
}
