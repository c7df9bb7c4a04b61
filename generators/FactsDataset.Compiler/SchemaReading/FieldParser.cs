using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Reads the fields of kinds and groups.</summary>
internal sealed class FieldParser
{
    private readonly SchemaReader _reader;
    private readonly MappingSyntax _root;
    private readonly FieldTypeReader _types;

    public FieldParser(SchemaReader reader, MappingSyntax root, EquatableArray<UsedDataset> uses)
    {
        _reader = reader;
        _root = root;
        _types = new FieldTypeReader(reader, root, uses);
    }

    /// <summary>Reads the fields below <c>fields</c>.</summary>
    /// <param name="owner">The kind or group.</param>
    /// <param name="body">What is written of it.</param>
    /// <param name="record">Its C# class.</param>
    /// <param name="implied">The fields that it has without being declared; none of a group.</param>
    /// <param name="reserved">The C# names that its class has besides.</param>
    public List<Field> Read(
        ScalarSyntax owner, MappingSyntax body, string record, IReadOnlyList<Field> implied, IReadOnlyList<string> reserved)
    {
        List<Field> fields = [];
        if (body.Find("fields") is not { } pair || _reader.Mapping(pair.Value, "'fields'") is not { } mapping)
        {
            if (_reader.Lacks(body, "fields"))
            {
                _reader.Report(owner, $"'{owner.Text}' lacks 'fields': add them");
            }

            return fields;
        }

        HashSet<string> properties = new(reserved, StringComparer.OrdinalIgnoreCase);
        foreach (Field field in implied)
        {
            properties.Add(field.Property);
        }

        if (!properties.Add(record) && body.Find("record") is { } named)
        {
            _reader.Report(named.Value, $"The class '{record}' would have a property of its own name: choose another");
        }

        foreach (PairSyntax member in mapping.Pairs)
        {
            string property = CSharpNames.ToPascalCase(member.Key.Text);
            if (!Slugs.IsSlug(member.Key.Text) || !CSharpNames.IsIdentifier(property))
            {
                _reader.Report(member.Key, $"'{member.Key.Text}' is no field name: {Slugs.Advice(member.Key.Text)}");
            }
            else if (implied.Any(field => field.Name == member.Key.Text) || (implied.Count > 0 && member.Key.Text is "symbol" or "former" or "ignore" or "distinct-from"))
            {
                _reader.Report(member.Key, $"Every entry of '{owner.Text}' has '{member.Key.Text}' without its being declared: leave it out");
            }
            else if (!properties.Add(property))
            {
                _reader.Report(member.Key, $"The C# name '{property}' is taken in '{owner.Text}': choose another field name");
            }

            if (_reader.Mapping(member.Value, $"The field '{member.Key.Text}'") is { } definition
                && ReadField(member.Key, property, definition) is { } read)
            {
                fields.Add(read);
            }
        }

        return fields;
    }

    private Field? ReadField(ScalarSyntax name, string property, MappingSyntax body)
    {
        _reader.KnownKeys(
            body,
            "A field",
            "type",
            "group",
            "many",
            "required",
            "inverse",
            "default",
            "summary",
            "event-date",
            "event-place",
            "event-status",
            "containment",
            "min",
            "max",
            "pattern",
            "unique",
            "proof",
            "check",
            "holder",
            "tenure",
            "label",
            "belonging",
            "known-by",
            "negates",
            "provenance");
        if (_types.Read(name, body) is not { } type)
        {
            return null;
        }

        bool isMany = _reader.Flag(body, "many");
        bool canBeMany = FieldTypes.Of(type.Shape).CanBeMany;
        if (isMany && !canBeMany)
        {
            _reader.Report(body.Find("many")!.Value, $"A field of type '{((ScalarSyntax)body.Find("type")!.Value).Text}' cannot be many: leave 'many' out");
        }

        bool isNumber = !isMany && type.Shape is (FieldShape.Integer or FieldShape.Decimal);
        Field field = new(
            name.Text,
            property,
            type.Shape,
            type.Name,
            isMany,
            _reader.Flag(body, "required"),
            ReadInverse(body, type.Shape),
            ReadDefault(body, type, isMany),
            _reader.Text(body, name, "summary", required: true)?.Text ?? string.Empty,
            IsImplied: false)
        {
            IsEventDate = ReadEventFlag(body, "event-date", type.Shape == FieldShape.Date, "a date"),
            IsEventPlace = ReadEventFlag(body, "event-place", type.Shape == FieldShape.Reference, "a reference"),
            IsEventStatus = ReadEventFlag(body, "event-status", type.Shape == FieldShape.Code, "a vocabulary"),
            IsContainment = ReadEventFlag(body, "containment", type.Shape == FieldShape.Reference, "a reference"),
            Bounds = isNumber ? ListBounds.Any : FieldBounds.Read(body, isMany, _reader),
            Range = isNumber ? FieldBounds.ReadRange(body, _reader) : default,
            IsUnique = ReadEventFlag(
                body, "unique", type.Shape is FieldShape.Text or FieldShape.Integer or FieldShape.Url or FieldShape.Reference, "a text, an integer, an address or a reference"),
            IsProofRequired = ProofDeclarations.Read(body, _reader),
            Check = FieldMarkReader.ReadCheck(body, type.Shape, _reader),
            Holder = _reader.Text(body, name, "holder", required: false)?.Text ?? string.Empty,
            TenurePart = FieldMarkReader.ReadTenurePart(body, type.Shape, _reader),
            Labels = WordingReader.Read(body, "label", _reader),
            Negates = ReadEventFlag(body, "negates", type.Shape == FieldShape.Boolean, "a boolean"),
            IsBelonging = ReadEventFlag(body, "belonging", type.Shape == FieldShape.Reference, "a reference"),
            IsKnownBy = ReadEventFlag(body, "known-by", type.Shape == FieldShape.Date, "a date"),
            Provenance = FieldMarkReader.ReadProvenance(body, type.Shape, _reader),
        };
        field = field with { Pattern = PatternReader.Read(body, type.Shape, field.Default, _reader) };
        if (isMany && canBeMany && (field.IsEventDate || field.IsEventPlace || field.IsEventStatus))
        {
            _reader.Report(body.Find("many")!.Value, $"An event has one date, one place and one status, and '{name.Text}' is it: leave 'many' out");
        }
        else if (isMany && (field.IsKnownBy || field.TenurePart == TenurePart.Period))
        {
            _reader.Report(body.Find("many")!.Value, $"'{name.Text}' is one date, that of {(field.IsKnownBy ? "the day by which a fact was known" : "a tenure's period")}: leave 'many' out");
        }

        if (field.Default is { } number && isNumber && ExactNumber.TryParse(number, out decimal value) && field.Range.Misses(value) is { } side)
        {
            _reader.Report(body.Find("default")!.Value, $"The default cannot be {side}: write {field.Range}");
        }

        if (field is { IsUnique: true, Default: not null })
        {
            _reader.Report(body.Find("default")!.Value, "Entries without the value would all have this one: leave 'default' or 'unique' out");
        }

        if (field is { IsRequired: true, Default: not null })
        {
            _reader.Report(body.Find("default")!.Value, "A required field is always written: leave 'default' or 'required' out");
        }

        return field;
    }

    private string? ReadInverse(MappingSyntax body, FieldShape shape)
    {
        if (body.Find("inverse") is not { } pair || _reader.Scalar(pair.Value, "'inverse'") is not { } scalar)
        {
            return null;
        }

        if (shape is not (FieldShape.Reference or FieldShape.Attribution))
        {
            _reader.Report(scalar, "Only a reference or an attribution has an inverse: leave 'inverse' out");
        }
        else if (!Slugs.IsSlug(scalar.Text) || !CSharpNames.IsIdentifier(CSharpNames.ToPascalCase(scalar.Text)))
        {
            _reader.Report(scalar, $"'{scalar.Text}' cannot name an inverse: {Slugs.Advice(scalar.Text)}");
        }

        return scalar.Text;
    }

    private string? ReadDefault(MappingSyntax body, (FieldShape Shape, string Name) type, bool isMany)
    {
        if (body.Find("default") is not { } pair || _reader.Scalar(pair.Value, "'default'") is not { } scalar)
        {
            return null;
        }

        string text = scalar.Text;
        string? mistake = type.Shape switch
        {
            _ when isMany => "A list has no default: leave 'default' out",
            FieldShape.Text => null,
            FieldShape.Boolean => text is "true" or "false" ? null : $"'{text}' cannot be the default of a boolean: write true or false",
            FieldShape.Integer => ExactNumber.TryParse(text, out long _)
                ? null
                : $"'{text}' cannot be the default of an integer: write a whole number",
            FieldShape.Code => CodesOf(type.Name) is var codes && codes.Contains(text, StringComparer.Ordinal)
                ? null
                : $"The vocabulary '{type.Name}' has no value '{text}': {_reader.Suggestions.Suggest(text, codes.ToList())}",
            _ => "Only a text, an integer, a boolean or a value of a vocabulary has a default: leave 'default' out",
        };
        if (mistake is not null)
        {
            _reader.Report(scalar, mistake);
        }

        return text;
    }

    private bool ReadEventFlag(MappingSyntax body, string key, bool fits, string what)
    {
        bool isSet = _reader.Flag(body, key);
        if (isSet && !fits)
        {
            _reader.Report(body.Find(key)!.Value, $"'{key}' goes with {what}: leave it out");
        }

        return isSet;
    }

    private IEnumerable<string> CodesOf(string vocabulary)
    {
        foreach (Vocabulary builtIn in BuiltInVocabularies.All)
        {
            if (builtIn.Name == vocabulary)
            {
                return builtIn.Values.Select(static value => value.Code);
            }
        }

        return SchemaNodes.Value(_root, "vocabularies", vocabulary, "values") is MappingSyntax values
            ? values.Pairs.Select(static pair => pair.Key.Text)
            : [];
    }
}
