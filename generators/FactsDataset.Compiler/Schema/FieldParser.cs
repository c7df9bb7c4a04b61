using System.Globalization;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Schema;

/// <summary>Reads the fields of kinds and groups.</summary>
internal sealed class FieldParser
{
    /// <summary>What generated classes have besides the fields of the schema.</summary>
    private static readonly string[] ReservedProperties =
    [
        "Id", "Kind", "Label", "Note", "Facts", "ReferencedBy", "StatusCode", "Describe", "CompareTo", "Equals", "GetHashCode",
        "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "PrintMembers", "EqualityContract",
        "Clone", "Read",
    ];

    private readonly SchemaReader _reader;
    private readonly MappingSyntax _root;

    public FieldParser(SchemaReader reader, MappingSyntax root)
    {
        _reader = reader;
        _root = root;
    }

    /// <summary>Reads the fields below <c>fields</c>; the implied ones are taken already.</summary>
    public List<Field> Read(ScalarSyntax owner, MappingSyntax body, string record, IReadOnlyList<Field> implied)
    {
        List<Field> fields = [];
        if (body.Find("fields") is not { } pair || _reader.Mapping(pair.Value, "'fields'") is not { } mapping)
        {
            if (body.Find("fields") is null)
            {
                _reader.Report(owner, $"'{owner.Text}' lacks 'fields': add them");
            }

            return fields;
        }

        HashSet<string> properties = new(ReservedProperties, StringComparer.OrdinalIgnoreCase) { record };
        foreach (Field field in implied)
        {
            properties.Add(field.Property);
        }

        foreach (PairSyntax member in mapping.Pairs)
        {
            string property = CSharpNames.ToPascalCase(member.Key.Text);
            if (!CSharpNames.IsSlug(member.Key.Text) || !CSharpNames.IsIdentifier(property))
            {
                _reader.Report(member.Key, $"'{member.Key.Text}' is no field name: write lower-case ASCII letters, digits and hyphens, a letter first");
            }
            else if (implied.Any(field => field.Name == member.Key.Text) || member.Key.Text is "symbol" or "note" or "ignore" or "former")
            {
                _reader.Report(member.Key, $"'{member.Key.Text}' is there without being declared: leave it out");
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
            "check",
            "holder",
            "tenure");
        if (ReadType(name, body) is not { } type)
        {
            return null;
        }

        bool isMany = _reader.Flag(body, "many");
        if (isMany && !FieldTypeNames.CanBeMany(type.Shape))
        {
            _reader.Report(body.Find("many")!.Value, $"A field of type '{type.Name}' cannot be many: leave 'many' out");
        }

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
            Check = FieldChecks.ReadCheck(body, type.Shape, _reader),
            Holder = _reader.Text(body, name, "holder", required: false)?.Text ?? string.Empty,
            TenurePart = FieldChecks.ReadTenurePart(body, type.Shape, _reader),
        };
        if (isMany && (field.IsEventDate || field.IsEventPlace || field.IsEventStatus))
        {
            _reader.Report(name, $"'{name.Text}' tells of the event, which has one of it: leave 'many' out");
        }

        return field;
    }

    private (FieldShape Shape, string Name)? ReadType(ScalarSyntax name, MappingSyntax body)
    {
        PairSyntax? group = body.Find("group");
        PairSyntax? type = body.Find("type");
        if ((group is null) == (type is null))
        {
            _reader.Report(name, $"The field '{name.Text}' needs either 'type' or 'group': write one of the two");
            return null;
        }

        if (_reader.Scalar((group ?? type)!.Value, "A type") is not { } scalar)
        {
            return null;
        }

        if (group is not null)
        {
            return Resolve(scalar, FieldShape.Group, "group", "groups");
        }

        if (FieldTypeNames.Find(scalar.Text) is { } shape)
        {
            return (shape, string.Empty);
        }

        if (Declares("vocabularies", scalar.Text) || BuiltInVocabularies.All.Any(builtIn => builtIn.Name == scalar.Text))
        {
            return (FieldShape.Code, scalar.Text);
        }

        if (Declares("kinds", scalar.Text) || Declares("unions", scalar.Text))
        {
            return (FieldShape.Reference, scalar.Text);
        }

        string? nearest = Spelling.Nearest(
            scalar.Text,
            FieldTypeNames.All.Concat(NamesBelow("vocabularies")).Concat(NamesBelow("kinds")).Concat(NamesBelow("unions")));
        _reader.Report(scalar, $"There is no type '{scalar.Text}': " + (nearest is null
            ? "name a built-in type, a vocabulary, a kind or a union"
            : $"did you mean '{nearest}'?"));
        return null;
    }

    private (FieldShape Shape, string Name)? Resolve(ScalarSyntax scalar, FieldShape shape, string what, string key)
    {
        if (Declares(key, scalar.Text))
        {
            return (shape, scalar.Text);
        }

        string? nearest = Spelling.Nearest(scalar.Text, NamesBelow(key));
        _reader.Report(scalar, $"There is no {what} '{scalar.Text}': " + (nearest is null ? $"declare it below '{key}'" : $"did you mean '{nearest}'?"));
        return null;
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
        else if (!CSharpNames.IsSlug(scalar.Text) || !CSharpNames.IsIdentifier(CSharpNames.ToPascalCase(scalar.Text)))
        {
            _reader.Report(scalar, $"'{scalar.Text}' is no name: write lower-case ASCII letters, digits and hyphens, a letter first");
        }

        return scalar.Text;
    }

    private string? ReadDefault(MappingSyntax body, (FieldShape Shape, string Name) type, bool isMany)
    {
        if (body.Find("default") is not { } pair || _reader.Scalar(pair.Value, "'default'") is not { } scalar)
        {
            return null;
        }

        bool isRight = !isMany && type.Shape switch
        {
            FieldShape.Boolean => scalar.Text is "true" or "false",
            FieldShape.Integer => long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            FieldShape.Text => true,
            FieldShape.Code => CodesOf(type.Name).Contains(scalar.Text, StringComparer.Ordinal),
            _ => false,
        };
        if (!isRight)
        {
            _reader.Report(scalar, $"'{scalar.Text}' cannot be the default here: write a value of the field's type, which is a single text, code, integer or boolean");
        }

        return scalar.Text;
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

        return (_root.Find("vocabularies")?.Value as MappingSyntax)?.Find(vocabulary)?.Value is MappingSyntax body
            && body.Find("values")?.Value is MappingSyntax values
                ? values.Pairs.Select(static pair => pair.Key.Text)
                : [];
    }

    private bool Declares(string key, string name) => (_root.Find(key)?.Value as MappingSyntax)?.Find(name) is not null;

    private IEnumerable<string> NamesBelow(string key) =>
        (_root.Find(key)?.Value as MappingSyntax)?.Pairs.Select(static pair => pair.Key.Text) ?? [];
}
