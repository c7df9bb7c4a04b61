using System.Globalization;
using System.Text.Json.Nodes;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.EditorSchemas;

/// <summary>Describes the fields of one kind, and those of the groups within them.</summary>
internal sealed class FieldSchemas
{
    private readonly DatasetSchema _schema;
    private readonly Kind _kind;
    private readonly SchemaDefinitions _definitions;
    private readonly ScalarSchemas _scalars;

    public FieldSchemas(DatasetSchema schema, Kind kind, SchemaDefinitions definitions)
    {
        _schema = schema;
        _kind = kind;
        _definitions = definitions;
        _scalars = new ScalarSchemas(schema, definitions);
    }

    /// <summary>Every field by its key.</summary>
    public JsonObject Properties(string owner, EquatableArray<Field> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Property(owner, field))));

    /// <summary>The keys that have to be there.</summary>
    public static IEnumerable<string> Required(EquatableArray<Field> fields) =>
        fields.Where(static field => field.IsRequired).Select(static field => field.Name);

    /// <summary>One field.</summary>
    public JsonObject Property(string owner, Field field)
    {
        JsonObject schema = ObjectSchemas.Describe(BuiltInTexts.Of(owner, field), Special(owner, field) ?? Value(field));
        if (field.Default is { } value)
        {
            schema["default"] = field.Shape switch
            {
                FieldShape.Boolean => value == "true",
                FieldShape.Integer => long.Parse(value, CultureInfo.InvariantCulture),
                _ => value,
            };
        }

        return schema;
    }

    private JsonObject Value(Field field) => field.Shape switch
    {
        FieldShape.Texts => _definitions.Refer("texts", Texts),
        FieldShape.Title => _definitions.Refer("title", Title),
        FieldShape.Lines => ObjectSchemas.List(_definitions.Refer("lines", Lines)),
        FieldShape.Evidence => Evidence(),
        FieldShape.Attribution => ObjectSchemas.List(Group(_schema.AttributionLink!)),
        FieldShape.Variants => ObjectSchemas.List(_definitions.Refer("variant", Variant)),
        FieldShape.Group => field.IsMany ? ObjectSchemas.List(Group(_schema.Group(field.TypeName))) : Group(_schema.Group(field.TypeName)),
        FieldShape.Quantity => _definitions.Refer("quantity-or-text", Quantity),
        _ when field.Type.Parts is { } parts => field.IsList ? ObjectSchemas.List(Group(parts)) : Group(parts),
        _ => field.IsMany ? ObjectSchemas.List(_scalars.Of(field)) : _scalars.Of(field),
    };

    /// <summary>The fields whose form the compiler checks beyond their shape.</summary>
    private JsonObject? Special(string owner, Field field) => (owner, field.Name) switch
    {
        ("*evidence", "at") => _definitions.Refer("position", static () =>
            PlainScalars.Quoted(SchemaPatterns.Position, "Write \"LINE:START-END\", as 'facts cite' prints it.")),
        ("*evidence", "digest") => _definitions.Refer("digest", static () =>
            PlainScalars.Quoted(SchemaPatterns.Digest, "Write 16 lower-case hexadecimal digits in quotes, as 'facts cite' prints them.")),
        ("*coordinates", "latitude") => PlainScalars.Number("number", SchemaPatterns.Decimal, PlainScalars.DecimalAdvice, -90, 90),
        ("*coordinates", "longitude") => PlainScalars.Number("number", SchemaPatterns.Decimal, PlainScalars.DecimalAdvice, -180, 180),
        ("*evidence", "for") => ObjectSchemas.List(FieldName()),
        ("*entry", "former") => ObjectSchemas.List(PlainScalars.WithDigits(SchemaPatterns.Slug, IdsSchema.Advice)),
        ("*ignore", "id") => Warnings(),
        ("*name", "script") => PlainScalars.Quoted(SchemaPatterns.Script, "Write the code of ISO 15924, such as Latn, Arab or Cyrl."),
        (_, "sha256") when IsOfSource(field) =>
            PlainScalars.Quoted(SchemaPatterns.Sha256, "Write 64 lower-case hexadecimal digits in quotes."),
        (_, "accessed") when IsOfSource(field) =>
            PlainScalars.Quoted(SchemaPatterns.WholeDay, "Write one day, such as 2001-05-09."),
        (_, "document") when IsOfSource(field) => DocumentName(),
        (_, "lines") when IsOfSource(field) =>
            PlainScalars.WithDigits(SchemaPatterns.Integer, "Write a number from 1 up.", 1, int.MaxValue),
        _ => null,
    };

    private bool IsOfSource(Field field) => field.IsImplied && _kind.Role == Compiler.Schema.KindRole.Source;

    private JsonObject FieldName() => _definitions.Refer(
        "field-name", () => new JsonObject { ["enum"] = ObjectSchemas.Names(_kind.Fields.Select(static field => field.Name)) });

    private JsonObject Group(FieldGroup group) => _definitions.Refer(
        group.Name.StartsWith('*') ? group.Name[1..] : "group." + group.Name,
        () =>
        {
            JsonObject mapping = ObjectSchemas.Mapping(BuiltInTexts.Of(group), Properties(group.Name, group.Fields), Required(group.Fields));
            if (group.ExactlyOne.Count > 0)
            {
                mapping["oneOf"] = ObjectSchemas.OneRequired(group.ExactlyOne);
            }

            if (ReferenceEquals(group, BuiltInGroups.WrittenQuantity))
            {
                mapping["anyOf"] = ObjectSchemas.OneRequired(["value", "min", "max"]);
            }

            if (ReferenceEquals(group, BuiltInGroups.ArchivedCopy))
            {
                mapping["anyOf"] = ObjectSchemas.OneRequired(["url", "sha256"]);
            }

            return mapping;
        });

    private JsonObject Evidence() => ObjectSchemas.List(Group(_kind.EvidenceItem!));

    private JsonObject Quantity() => new()
    {
        ["anyOf"] = new JsonArray(PlainScalars.Number("number", SchemaPatterns.Quantity, "Write a number and a unit: 300 tons, ~300 or 300..500."), Group(BuiltInGroups.WrittenQuantity)),
    };

    private JsonObject Title() => new()
    {
        ["anyOf"] = new JsonArray(_scalars.Text(), _definitions.Refer("texts", Texts)),
    };

    private JsonObject Texts() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["patternProperties"] = new JsonObject { [SchemaPatterns.Language] = _scalars.Text() },
        ["additionalProperties"] = false,
    };

    /// <summary>What can be ignored. Another text is a warning of the compiler, and no mistake of shape.</summary>
    private JsonObject Warnings() => new()
    {
        ["anyOf"] = new JsonArray(
        [
            .. Rules.All.Where(static rule => rule.Severity == RuleSeverity.Warning).Select(static rule => new JsonObject
            {
                ["const"] = rule.Id,
                ["description"] = rule.Title + ".",
            }),
            _scalars.Text(),
        ]),
    };

    private static JsonObject Lines() => PlainScalars.WithDigits(
        SchemaPatterns.Lines, "Write a line number from 1 up, or two with a hyphen between them, the smaller first.", 1, 999_999_999);

    private static JsonObject DocumentName()
    {
        JsonObject name = PlainScalars.Text();
        name["pattern"] = SchemaPatterns.FileName;
        name["patternErrorMessage"] = "Write the name of the file without a folder.";
        return name;
    }

    /// <summary>The value of a variant has the form of the field that it is a variant of.</summary>
    private JsonObject Variant()
    {
        JsonObject properties = new()
        {
            ["field"] = ObjectSchemas.Describe("The field that the source has another value for.", FieldName()),
            ["value"] = ObjectSchemas.Describe("What the source has.", _scalars.Text()),
            ["evidence"] = ObjectSchemas.Describe("Where it says so.", Evidence()),
        };
        JsonObject mapping = ObjectSchemas.Mapping("What another source has for a field.", properties, ["field", "value", "evidence"]);
        mapping["allOf"] = new JsonArray(
        [
            .. _kind.Fields
                .Where(static field => field.Shape != FieldShape.Text && ScalarSchemas.IsScalar(field.Shape))
                .Select(field => new JsonObject
                {
                    ["if"] = new JsonObject
                    {
                        ["properties"] = new JsonObject { ["field"] = new JsonObject { ["const"] = field.Name } },
                        ["required"] = new JsonArray("field"),
                    },
                    ["then"] = new JsonObject { ["properties"] = new JsonObject { ["value"] = _scalars.Of(field) } },
                }),
        ]);
        return mapping;
    }
}
