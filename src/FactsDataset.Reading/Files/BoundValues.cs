using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;
using Bound = FactsDataset.Compiler.Binding;

namespace FactsDataset.Reading.Files;

/// <summary>Turns the bound cells of a fact file into values.</summary>
internal sealed class BoundValues
{
    private readonly DatasetSchema _schema;
    private readonly Kind _kind;
    private readonly FileData _file;
    private readonly DatasetView _dataset;

    public BoundValues(DatasetSchema schema, Kind kind, FileData file, DatasetView dataset)
    {
        _schema = schema;
        _kind = kind;
        _file = file;
        _dataset = dataset;
    }

    /// <summary>The fields that have a value, in order.</summary>
    public IReadOnlyList<EntryField> Read(EquatableArray<Field> fields, EquatableArray<BoundValue> cells)
    {
        List<EntryField> read = [];
        for (int i = 0; i < fields.Count; i++)
        {
            List<FieldValue> values = ValuesOf(fields[i], cells[i]).ToList();
            if (values.Count > 0)
            {
                read.Add(new EntryField(fields[i], values));
            }
        }

        return read;
    }

    private IEnumerable<FieldValue> ValuesOf(Field field, BoundValue cell)
    {
        if (cell is not ListValue list)
        {
            return Scalar(field, cell) is { } single ? [single] : [];
        }

        return field.Shape switch
        {
            FieldShape.Attribution => [Attribution(list)!],
            FieldShape.Group => list.Items.Select(item => GroupOf(_schema.Group(field.TypeName), item)),
            FieldShape.Texts or FieldShape.Title => list.Items.Select(static item => new WordingValue(Text(item.Cells[0])!, Text(item.Cells[1])!)),
            FieldShape.Names => list.Items.Select(static item => new NameValue(
                Text(item.Cells[0])!, Text(item.Cells[1])!, Text(item.Cells[2]) ?? string.Empty, Text(item.Cells[3]) == "usual")),
            FieldShape.Quantity => list.Items.Select(Quantity),
            FieldShape.Dating => list.Items.Select(Dating),
            FieldShape.Lines => list.Items.Select(static item => new LinesValue(new LineRange((int)Number(item.Cells[0]), (int)Number(item.Cells[1])))),
            FieldShape.Evidence => list.Items.Select(Evidence),
            FieldShape.Variants => list.Items.Select(Variant),
            FieldShape.Relations => list.Items.Select(item => new RelationValue(Text(item.Cells[0])!, Reference(item.Cells[1])!, Text(item.Cells[2]))),
            FieldShape.Retraction => list.Items.Select(static item => new RetractionValue(Date(item.Cells[0])!, Text(item.Cells[1])!)),
            _ => list.Items.Select(item => Scalar(field, item.Cells[0])).OfType<FieldValue>(),
        };
    }

    private FieldValue? Scalar(Field field, BoundValue cell) => cell switch
    {
        Bound.TextValue text => field.Shape switch
        {
            FieldShape.Date => new DateValue(EdtfDate.Parse(text.Text)),
            FieldShape.Code => new CodeValue(text.Text, _schema.Vocabulary(field.TypeName)),
            _ => new Values.TextValue(text.Text),
        },
        Bound.IntegerValue integer => new Values.IntegerValue(integer.Number),
        Bound.DecimalValue number => new Values.DecimalValue(number.Number),
        Bound.BooleanValue truth => new Values.BooleanValue(truth.Truth),
        Bound.ReferenceValue => Reference(cell),
        _ => null,
    };

    private GroupValue GroupOf(FieldGroup group, BoundItem item) => new(group, Read(group.Fields, item.Cells));

    private static FieldValue Quantity(BoundItem item) => new QuantityValue(
        (item.Cells[0] as Bound.DecimalValue)?.Number,
        (item.Cells[1] as Bound.DecimalValue)?.Number,
        item.Cells[2] is Bound.BooleanValue { Truth: true },
        item.Cells[3] is Bound.BooleanValue { Truth: true },
        Text(item.Cells[4]));

    private static FieldValue Dating(BoundItem item) => new DatingValue(
        Text(item.Cells[0])!,
        Text(item.Cells[1]),
        Date(item.Cells[2]),
        Items(item.Cells[3]).Select(static reading => new RefusedReadingValue(Date(reading.Cells[0])!, Text(reading.Cells[1])!)).ToList());

    private EvidenceValue Evidence(BoundItem item) => new(
        Reference(item.Cells[0])!,
        new TextPosition((int)Number(item.Cells[1]), (int)Number(item.Cells[2]), (int)Number(item.Cells[3])),
        Text(item.Cells[4])!,
        Items(item.Cells[5]).Select(static name => Text(name.Cells[0])!).ToList(),
        Text(item.Cells[6]),
        item.Cells[7] is ListValue said ? Attribution(said) : null,
        Text(item.Cells[8]));

    private FieldValue Variant(BoundItem item)
    {
        string field = Text(item.Cells[0])!;
        string value = Text(item.Cells[1])!;
        return new VariantValue(
            field, value, ValueReferences.OfVariant(_kind, field, value, _dataset), Items(item.Cells[2]).Select(Evidence).ToList());
    }

    private AttributionValue? Attribution(ListValue list) => list.Items.Count == 0 ? null : new AttributionValue(list.Items
        .Select(item => new AttributionLinkValue(Reference(item.Cells[0]), Text(item.Cells[1]), Reference(item.Cells[2]), Date(item.Cells[3])))
        .ToList());

    private Values.ReferenceValue? Reference(BoundValue cell) =>
        cell is Bound.ReferenceValue reference ? ValueReferences.To(_file.References[reference.Ordinal].Id, _dataset) : null;

    private static EquatableArray<BoundItem> Items(BoundValue cell) => cell is ListValue list ? list.Items : default;

    private static string? Text(BoundValue cell) => (cell as Bound.TextValue)?.Text;

    private static long Number(BoundValue cell) => (cell as Bound.IntegerValue)?.Number ?? 0;

    private static EdtfDate? Date(BoundValue cell) => Text(cell) is { } text ? EdtfDate.Parse(text) : null;
}
