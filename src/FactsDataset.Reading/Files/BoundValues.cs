using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;
using Bound = FactsDataset.Compiler.Binding;

namespace FactsDataset.Reading.Files;

/// <summary>Turns the bound values of a fact file into those of a view.</summary>
internal sealed class BoundValues
{
    private readonly DatasetSchema _schema;
    private readonly Kind _kind;
    private readonly LinkedFile _file;
    private readonly DatasetView _dataset;

    public BoundValues(DatasetSchema schema, Kind kind, LinkedFile file, DatasetView dataset)
    {
        _file = file;
        _schema = schema;
        _kind = kind;
        _dataset = dataset;
    }

    /// <summary>The fields that have a value, in order.</summary>
    public IReadOnlyList<EntryField> Read(FieldValues values)
    {
        List<EntryField> read = [];
        foreach ((Field field, BoundValue value) in values)
        {
            List<FieldValue> known = ValuesOf(field, value).ToList();
            if (known.Count > 0)
            {
                read.Add(new EntryField(field, known));
            }
        }

        return read;
    }

    /// <summary>The date of the event; null where there is none.</summary>
    public EdtfDate? ReadWhen(FieldValues values) => To(values.Date(_kind.EventDate));

    private IEnumerable<FieldValue> ValuesOf(Field field, BoundValue value) => value switch
    {
        ListValue said when field.Shape == FieldShape.Attribution => [Attribution(said.Items)],
        ListValue list => list.Items.Select(item => ValueOf(field, item)).OfType<FieldValue>(),
        _ => ValueOf(field, value) is { } single ? [single] : [],
    };

    private FieldValue? ValueOf(Field field, BoundValue value) => value switch
    {
        Bound.GroupValue group => GroupOf(field, group.Values),
        Bound.TextValue text => new Values.TextValue(text.Text),
        Bound.DateValue date => new Values.DateValue(To(date.Date)!),
        Bound.CodeValue code => new Values.CodeValue(code.Code, _schema.Vocabulary(field.TypeName)),
        Bound.IntegerValue integer => new Values.IntegerValue(integer.Number),
        Bound.DecimalValue number => new Values.DecimalValue(number.Number),
        Bound.BooleanValue truth => new Values.BooleanValue(truth.Truth),
        Bound.LinesValue lines => new Values.LinesValue(new LineRange(lines.Range.Start, lines.Range.End)),
        Bound.ReferenceValue reference => To(reference),
        _ => null,
    };

    private FieldValue GroupOf(Field field, FieldValues values) => field.Shape switch
    {
        FieldShape.Texts or FieldShape.Title => new WordingValue(values.Text("language")!, values.Text("text")!),
        FieldShape.Names => new NameValue(
            values.Text("value")!, values.Text("language")!, values.Text("script") ?? string.Empty, values.Code("form") == "usual"),
        FieldShape.Quantity => new QuantityValue(
            values.Decimal("min"), values.Decimal("max"), values.IsTrue("approximate"), values.IsTrue("exclusive"), values.Text("unit")),
        FieldShape.Dating => new DatingValue(
            values.Code("basis")!,
            values.Text("note"),
            To(values.Date("text-only")),
            values.Groups("refused").Select(static reading => new RefusedReadingValue(To(reading.Date("when"))!, reading.Text("why")!)).ToList()),
        FieldShape.Evidence => Evidence(values),
        FieldShape.Variants => Variant(values),
        FieldShape.Relations => new RelationValue(values.Code("relation")!, To(values.Reference("fact"))!, values.Text("note")),
        FieldShape.Retraction => new RetractionValue(To(values.Date("date"))!, values.Text("reason")!),
        _ => new Values.GroupValue(_schema.Group(field.TypeName), Read(values)),
    };

    private EvidenceValue Evidence(FieldValues values)
    {
        return new EvidenceValue(
            To(values.Reference("source"))!,
            values["at"] is PositionValue at ? new TextPosition(at.Line, at.Start, at.End) : default,
            values.Text("digest"),
            values.Items("for").OfType<Bound.TextValue>().Select(static name => name.Text).ToList(),
            values.Code("stance"),
            values["said"] is ListValue said ? Attribution(said.Items) : null,
            values.Text("note"))
        {
            Page = values.Text("page"),
            Section = values.Text("section"),
        };
    }

    private VariantValue Variant(FieldValues values)
    {
        string field = values.Text("field")!;
        string value = values.Text("value")!;
        return new VariantValue(
            field, value, ValueReferences.OfVariant(_kind, field, value, _dataset), values.Groups("evidence").Select(Evidence).ToList());
    }

    private AttributionValue Attribution(IEnumerable<BoundValue> links) => new(links.OfType<Bound.GroupValue>()
        .Select(link => new AttributionLinkValue(
            To(link.Values.Reference("who")), link.Values.Text("described"), To(link.Values.Reference("of")), To(link.Values.Date("on"))))
        .ToList());

    // The compiler and the runtime have the source of dates in common, and each its own type of it.
    private static EdtfDate? To(Compiler.Shared.EdtfDate? date) => date is null ? null : EdtfDate.Parse(date.ToString());

    private Values.ReferenceValue? To(Bound.ReferenceValue? reference) =>
        reference is null ? null : ValueReferences.To(IdOf(reference), _dataset);

    // A fact file leaves the prefix out where only one dataset can be meant, and a view never.
    private string IdOf(Bound.ReferenceValue reference)
    {
        if (_schema.Uses.Count == 0)
        {
            return reference.Id;
        }

        if (_file.TargetOf(reference).Foreign is { } foreign)
        {
            return UsedDataset.PrefixOf(foreign.Kind[..foreign.Kind.LastIndexOf('.')]) + UsedDataset.PrefixEnd + foreign.Id;
        }

        string own = UsedDataset.PrefixOf(_schema.Namespace) + UsedDataset.PrefixEnd;
        return reference.Id.StartsWith(own, StringComparison.Ordinal) ? reference.Id[own.Length..] : reference.Id;
    }
}
