using System.Globalization;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>
/// Every field by its own name. What has parts is a thing of its own, called by the path to it behind the entry's name:
/// <c>ID#participants-1</c>; items of lists of such things have their position.
/// </summary>
internal sealed class ValueQuads(QuadSet quads, DatasetIris iris)
{
    /// <summary>What coordinates have another name for.</summary>
    private static readonly Dictionary<string, string> Coordinates = new(StringComparer.Ordinal)
    {
        ["latitude"] = Iris.Schema + "latitude",
        ["longitude"] = Iris.Schema + "longitude",
    };

    /// <summary>States a field.</summary>
    /// <param name="subject">What has it.</param>
    /// <param name="path">What the names of things in the field begin with.</param>
    /// <param name="field">The field.</param>
    /// <param name="graph">The graph.</param>
    public void Write(string subject, string path, EntryField field, string? graph) => Write(subject, path, field, iris.Field(field.Name), graph);

    /// <summary>States a chain of those who say something, from the publisher inwards.</summary>
    public void WriteChain(string subject, string path, string predicate, AttributionValue said, string? graph)
    {
        for (int i = 0; i < said.Links.Count; i++)
        {
            AttributionLinkValue link = said.Links[i];
            string node = $"{path}-{(i + 1).ToString(CultureInfo.InvariantCulture)}";
            quads.AddLink(subject, predicate, node, graph);
            Place(node, i, graph);
            AddLink(node, "who", link.Who, graph);
            AddText(node, "described", link.Described, graph);
            AddLink(node, "of", link.Of, graph);
            AddDate(node, "on", link.On, graph);
        }
    }

    /// <summary>States which of a list an item is, counted from one.</summary>
    public void Place(string node, int index, string? graph) =>
        quads.Add(node, Iris.Position, RdfTerm.Typed((index + 1).ToString(CultureInfo.InvariantCulture), "integer"), graph);

    private void Write(string subject, string path, EntryField field, string predicate, string? graph)
    {
        for (int i = 0; i < field.Values.Count; i++)
        {
            bool isItem = field.Field.IsList && field.Value is GroupValue or QuantityValue or DatingValue;
            string node = path + field.Name + (isItem ? "-" + (i + 1).ToString(CultureInfo.InvariantCulture) : string.Empty);
            if (field.Values[i] is AttributionValue said)
            {
                WriteChain(subject, node, predicate, said, graph);
                continue;
            }

            RdfTerm term = field.Field.Shape == FieldShape.Url ? RdfTerm.Iri(Iris.Escape(field.Values[i].ToString()!)) : Term(field.Values[i], node, graph);
            quads.Add(subject, predicate, term, graph);
            if (isItem)
            {
                Place(node, i, graph);
            }
        }
    }

    private RdfTerm Term(FieldValue value, string node, string? graph)
    {
        switch (value)
        {
            case TextValue text:
                return RdfTerm.Text(text.Text);
            case WordingValue wording:
                return RdfTerm.Text(wording.Text, wording.Language);
            case NameValue name:
                return RdfTerm.Text(name.Text, name.Language);
            case IntegerValue number:
                return RdfTerm.Typed(number.ToString(), "integer");
            case DecimalValue number:
                return RdfTerm.Typed(number.ToString(), "decimal");
            case BooleanValue truth:
                return RdfTerm.Truth(truth.Truth);
            case DateValue date:
                return RdfTerm.Edtf(date.Date);
            case CodeValue code:
                return RdfTerm.Iri(iris.Code(code.Vocabulary.Name, code.Code));
            case LinesValue lines:
                return RdfTerm.Text(lines.ToString());
            case ReferenceValue reference:
                return RdfTerm.Iri(iris.Entry(reference.Id));
            case QuantityValue quantity:
                Write(node, quantity, graph);
                break;
            case DatingValue dating:
                Write(node, dating, graph);
                break;
            case GroupValue group:
                Write(node, group, graph);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "Values of this type have no form in RDF.");
        }

        return RdfTerm.Iri(node);
    }

    private void Write(string node, GroupValue group, string? graph)
    {
        bool isPoint = group.Group.Name == BuiltInGroups.Coordinates.Name;
        if (isPoint)
        {
            quads.AddLink(node, Iris.Type, Iris.Schema + "GeoCoordinates", graph);
        }

        foreach (EntryField field in group.Fields)
        {
            Write(node, node + ".", field, isPoint && Coordinates.TryGetValue(field.Name, out string? known) ? known : iris.Field(field.Name), graph);
        }
    }

    private void Write(string node, QuantityValue quantity, string? graph)
    {
        quads.AddLink(node, Iris.Type, Iris.Schema + "QuantitativeValue", graph);
        AddNumber(node, "minValue", quantity.Min, graph);
        AddNumber(node, "maxValue", quantity.Max, graph);
        if (quantity.Unit is { } unit)
        {
            quads.Add(node, Iris.Schema + "unitText", RdfTerm.Text(unit), graph);
        }

        quads.Add(node, Iris.Facts + "approximate", RdfTerm.Truth(quantity.IsApproximate), graph);
        quads.Add(node, Iris.Facts + "exclusive", RdfTerm.Truth(quantity.IsExclusive), graph);
    }

    private void Write(string node, DatingValue dating, string? graph)
    {
        quads.AddLink(node, iris.Field("basis"), iris.Code(BuiltInVocabularies.DatingBasis.Name, dating.Basis), graph);
        AddText(node, "note", dating.Note, graph);
        AddDate(node, "text-only", dating.TextOnly, graph);
        for (int i = 0; i < dating.Refused.Count; i++)
        {
            string reading = $"{node}.refused-{(i + 1).ToString(CultureInfo.InvariantCulture)}";
            quads.AddLink(node, iris.Field("refused"), reading, graph);
            Place(reading, i, graph);
            AddDate(reading, "when", dating.Refused[i].When, graph);
            AddText(reading, "why", dating.Refused[i].Why, graph);
        }
    }

    private void AddNumber(string node, string name, decimal? number, string? graph)
    {
        if (number is { } known)
        {
            quads.Add(node, Iris.Schema + name, RdfTerm.Typed(known.ToString(CultureInfo.InvariantCulture), "decimal"), graph);
        }
    }

    private void AddText(string node, string field, string? text, string? graph)
    {
        if (text is not null)
        {
            quads.Add(node, iris.Field(field), RdfTerm.Text(text), graph);
        }
    }

    private void AddDate(string node, string field, EdtfDate? date, string? graph)
    {
        if (date is not null)
        {
            quads.Add(node, iris.Field(field), RdfTerm.Edtf(date), graph);
        }
    }

    private void AddLink(string node, string field, ReferenceValue? target, string? graph)
    {
        if (target is not null)
        {
            quads.AddLink(node, iris.Field(field), iris.Entry(target.Id), graph);
        }
    }
}
