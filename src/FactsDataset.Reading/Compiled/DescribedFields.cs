using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Core.Packing;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Compiled;

/// <summary>Takes down the fields that an entry of a compiled dataset, or a group in one, describes.</summary>
internal sealed class DescribedFields : IFieldVisitor
{
    private readonly EquatableArray<Field> _known;
    private readonly Kind _kind;
    private readonly DatasetSchema _schema;
    private readonly DatasetView _dataset;
    private readonly List<EntryField> _fields = [];

    private DescribedFields(EquatableArray<Field> known, Kind kind, DatasetSchema schema, DatasetView dataset)
    {
        _known = known;
        _kind = kind;
        _schema = schema;
        _dataset = dataset;
    }

    /// <summary>The fields of an entry that are present, in the order of the schema.</summary>
    public static IReadOnlyList<EntryField> Of(IEntry entry, Kind kind, DatasetSchema schema, DatasetView dataset)
    {
        DescribedFields fields = new(kind.Fields, kind, schema, dataset);
        entry.Describe(fields);
        return fields._fields;
    }

    public void Text(string name, string value) => Add(name, new TextValue(value));

    public void TextList(string name, IReadOnlyList<string> values) => Add(name, values.Select(static value => new TextValue(value)));

    public void Texts(string name, LocalizedText value) =>
        Add(name, value.Languages.Select((language, index) => new WordingValue(language, value.Values[index])));

    public void Names(string name, IReadOnlyList<EntityName> values) =>
        Add(name, values.Select(static value => new NameValue(value.Value, value.Language, value.Script, value.Form == NameForm.Usual)));

    public void Integer(string name, long value) => Add(name, new IntegerValue(value));

    public void Decimal(string name, decimal value) => Add(name, new DecimalValue(value));

    public void Boolean(string name, bool value) => Add(name, new BooleanValue(value));

    public void Code(string name, string code) => CodeList(name, [code]);

    public void CodeList(string name, IReadOnlyList<string> codes)
    {
        Vocabulary vocabulary = _schema.Vocabulary(FieldOf(name).TypeName);
        Add(name, codes.Select(code => new CodeValue(code, vocabulary)));
    }

    public void Date(string name, EdtfDate value) => Add(name, new DateValue(value));

    public void DateList(string name, IReadOnlyList<EdtfDate> values) => Add(name, values.Select(static value => new DateValue(value)));

    public void Quantity(string name, Quantity value) =>
        Add(name, new QuantityValue(value.Min, value.Max, value.IsApproximate, value.IsExclusive, value.Unit));

    public void Reference(string name, IEntry entry) => Add(name, To(entry));

    public void References(string name, IReadOnlyList<IEntry> entries) => Add(name, entries.Select(To));

    public void Dating(string name, Dating value) => Add(name, new DatingValue(
        value.Basis.ToCode(),
        value.Note,
        value.TextOnly,
        value.Refused.Select(static reading => new RefusedReadingValue(reading.When, reading.Why)).ToList()));

    public void Evidence(string name, IReadOnlyList<Evidence> values) => Add(name, values.Select(Of));

    public void Attribution(string name, Attribution value) => Add(name, Of(value));

    public void Variants(string name, IReadOnlyList<FactVariant> values) => Add(name, values.Select(value => new VariantValue(
        value.Field,
        value.Value,
        ValueReferences.OfVariant(_kind, value.Field, value.Value, _dataset),
        value.Evidence.Select(Of).ToList())));

    public void Relations(string name, IReadOnlyList<FactRelation> values) =>
        Add(name, values.Select(value => new RelationValue(value.Relation.ToCode(), To(value.Fact), value.Note)));

    public void Retraction(string name, Retraction value) => Add(name, new RetractionValue(value.Date, value.Reason));

    public void LineRanges(string name, IReadOnlyList<LineRange> values) => Add(name, values.Select(static value => new LinesValue(value)));

    public void Group(string name, IFieldGroup group) => Groups(name, [group]);

    public void Groups(string name, IReadOnlyList<IFieldGroup> groups)
    {
        FieldGroup type = _schema.Group(FieldOf(name).TypeName);
        Add(name, groups.Select(group =>
        {
            DescribedFields fields = new(type.Fields, _kind, _schema, _dataset);
            group.Describe(fields);
            return new GroupValue(type, fields._fields);
        }));
    }

    private EvidenceValue Of(Evidence value) => new(
        To(value.Source),
        value.Position,
        value.Digest,
        value.For,
        value.Stance?.ToCode(),
        value.Said is { } said ? Of(said) : null,
        value.Note)
    {
        Page = value.Locator?.Page,
        Section = value.Locator?.Section,
    };

    private AttributionValue Of(Attribution value) => new(value.Select(link => new AttributionLinkValue(
        link.Who is { } who ? To(who) : null,
        link.Described,
        link.Of is { } body ? To(body) : null,
        link.On)).ToList());

    private ReferenceValue To(IEntry entry) => ValueReferences.To(EntryIds.From(entry, _schema.Namespace), _dataset);

    private Field FieldOf(string name)
    {
        foreach (Field field in _known)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        throw new InvalidDataException($"its schema lacks the field '{name}' of '{_kind.Name}'");
    }

    private void Add(string name, FieldValue value) => _fields.Add(new EntryField(FieldOf(name), [value]));

    private void Add(string name, IEnumerable<FieldValue> values) => _fields.Add(new EntryField(FieldOf(name), values.ToList()));
}
