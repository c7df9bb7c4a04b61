using System.Text.Json.Nodes;
using FactsDataset.Cli.EditorSchemas;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.ExportSchemas;

/// <summary>Describes the fields of one kind, and those of the groups within them, as they are exported.</summary>
internal sealed class ExportFields(DatasetSchema schema, Kind kind, SchemaDefinitions definitions)
{
    private readonly DatasetSchema _schema = schema;
    private readonly Kind _kind = kind;
    private readonly SchemaDefinitions _definitions = definitions;

    /// <summary>The id of an entry.</summary>
    public static JsonObject Id(SchemaDefinitions definitions) =>
        definitions.Refer("id", static () => new JsonObject { ["type"] = "string", ["pattern"] = SchemaPatterns.Slug });

    /// <summary>One of several schemas; the one itself where there is no other.</summary>
    public static JsonObject OneOf(params JsonNode[] schemas) =>
        schemas.Length == 1 ? (JsonObject)schemas[0] : new JsonObject { ["oneOf"] = new JsonArray(schemas) };

    /// <summary>The members that are always there: required fields, and those with a default, which is exported as well.</summary>
    public static IEnumerable<string> Required(EquatableArray<Field> fields) =>
        fields.Where(static field => field.IsRequired || field.Default is not null).Select(static field => field.Name);

    /// <summary>Every field by its name.</summary>
    public JsonObject Properties(string owner, EquatableArray<Field> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)ObjectSchemas.Describe(BuiltInTexts.Of(owner, field), ValueOf(field)))));

    /// <summary>A reference: an id, before which the prefix of another dataset may stand where the schema uses any.</summary>
    private JsonObject Reference() => _schema.Uses.Count == 0
        ? Id(_definitions)
        : _definitions.Refer("reference", () => new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = SchemaPatterns.WithPrefix([.. _schema.Uses.Select(static dataset => dataset.Prefix + UsedDataset.PrefixEnd)]),
        });

    /// <summary>A date in EDTF.</summary>
    public JsonObject Date() => _definitions.Refer("date", static () => Text(SchemaPatterns.AnyDate));

    /// <summary>A text in several languages.</summary>
    public JsonObject Texts() => _definitions.Refer("texts", () => new JsonObject
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["patternProperties"] = new JsonObject { [SchemaPatterns.Language] = Text() },
        ["additionalProperties"] = false,
    });

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Number(string type, NumberRange range)
    {
        JsonObject number = new() { ["type"] = type };
        if (range.Least is { } least)
        {
            number["minimum"] = least;
        }

        if (range.Most is { } most)
        {
            number["maximum"] = most;
        }

        return number;
    }

    private JsonObject Text() => _definitions.Refer("text", static () => new JsonObject { ["type"] = "string", ["minLength"] = 1 });

    private JsonObject ValueOf(Field field) => field.IsList ? ObjectSchemas.List(ItemOf(field)) : ItemOf(field);

    private JsonObject ItemOf(Field field) => field.Shape switch
    {
        FieldShape.Text or FieldShape.Title => Text(),
        FieldShape.Texts => Texts(),
        FieldShape.Integer => Number("integer", field.Range),
        FieldShape.Decimal => Number("number", field.Range),
        FieldShape.Boolean => new JsonObject { ["type"] = "boolean" },
        FieldShape.Url => Text(SchemaPatterns.Url),
        FieldShape.Language => Text(SchemaPatterns.Language),
        FieldShape.Date => Date(),
        FieldShape.Lines => Text(SchemaPatterns.Lines),
        FieldShape.Code => Code(_schema.Vocabulary(field.TypeName)),
        FieldShape.Reference => Reference(),
        FieldShape.Names => _definitions.Refer("name", Name),
        FieldShape.Dating => _definitions.Refer("dating", Dating),
        FieldShape.Evidence => Evidence(),
        FieldShape.Attribution => Attribution(),
        FieldShape.Variants => _definitions.Refer("variant." + _kind.Name, Variant),
        FieldShape.Group => Group(_schema.Group(field.TypeName)),
        _ => Group(field.Type.Parts!),
    };

    private JsonObject Code(Vocabulary vocabulary) => _definitions.Refer("vocabulary." + vocabulary.Name, () => new JsonObject
    {
        ["description"] = BuiltInTexts.Of(vocabulary),
        ["oneOf"] = new JsonArray([.. vocabulary.Values.Select(value => new JsonObject { ["const"] = value.Code, ["description"] = BuiltInTexts.Of(vocabulary, value) })]),
    });

    private JsonObject Group(FieldGroup group) => _definitions.Refer(
        group.Name.StartsWith('*') ? group.Name[1..] : "group." + group.Name,
        () =>
        {
            JsonObject mapping = ObjectSchemas.Mapping(BuiltInTexts.Of(group), Properties(group.Name, group.Fields), Required(group.Fields));
            if (group.ExactlyOne.Count > 0)
            {
                mapping["oneOf"] = ObjectSchemas.OneRequired(group.ExactlyOne);
            }

            return mapping;
        });

    /// <summary>A name whose script nobody says has an empty one.</summary>
    private JsonObject Name()
    {
        JsonObject properties = Properties(BuiltInGroups.Name.Name, BuiltInGroups.Name.Fields);
        properties["script"] = ObjectSchemas.Describe(BuiltInTexts.Of(BuiltInGroups.Name.Name, BuiltInGroups.Name.Fields.First(static field => field.Name == "script")), new JsonObject { ["type"] = "string" });
        return ObjectSchemas.Mapping(BuiltInTexts.Of(BuiltInGroups.Name), properties, Required(BuiltInGroups.Name.Fields));
    }

    /// <summary>The refused readings are a list, which may be empty.</summary>
    private JsonObject Dating()
    {
        JsonObject properties = Properties(BuiltInGroups.Dating.Name, BuiltInGroups.Dating.Fields);
        properties["refused"]!.AsObject().Remove("minItems");
        return ObjectSchemas.Mapping(BuiltInTexts.Of(BuiltInGroups.Dating), properties, [.. Required(BuiltInGroups.Dating.Fields), "refused"]);
    }

    private JsonObject Attribution() => _definitions.Refer("attribution", () => ObjectSchemas.List(Group(_schema.AttributionLink!)));

    private JsonObject Evidence() => _definitions.Refer("evidence", () =>
    {
        JsonObject properties = new()
        {
            ["source"] = ObjectSchemas.Describe("The source that the span lies in.", Id(_definitions)),
            ["document"] = ObjectSchemas.Describe("The name of its file in the corpus.", Text()),
            ["line"] = Position("The line of the span, one-based.", 1),
            ["start"] = Position("The first code point of the span within the line, zero-based.", 0),
            ["end"] = Position("The code point behind the last, zero-based.", 1),
            ["digest"] = ObjectSchemas.Describe("The first 16 hexadecimal digits of the SHA-256 of the span's UTF-8 bytes.", Text(SchemaPatterns.Digest)),
            ["for"] = ObjectSchemas.Describe("The fields of the entry that the span proves.", List(Text())),
            ["stance"] = ObjectSchemas.Describe("How the one who says it stands to it.", Code(BuiltInVocabularies.Stance)),
            ["note"] = ObjectSchemas.Describe("A remark of the curators.", Text()),
        };
        List<string> required = ["source", "line", "start", "end", "digest", "for"];
        if (_schema.SourceKind is { CanBeElsewhere: true })
        {
            properties["page"] = ObjectSchemas.Describe("The page in a source that is no document of the corpus.", Text());
            properties["section"] = ObjectSchemas.Describe("The section of a source that is no document of the corpus.", Text());
            properties["verifiable"] = new JsonObject { ["description"] = "That the source is no document of the corpus, so that no digest verifies the place.", ["const"] = false };
            required = ["source", "for"];
        }

        if (_schema.AttributionLink is not null)
        {
            properties["said"] = ObjectSchemas.Describe("Who says it, from the publisher inwards. The last link is the claimant.", Attribution());
        }

        return ObjectSchemas.Mapping("A span of a source that proves something of the entry.", properties, required);
    });

    private JsonObject Variant() => ObjectSchemas.Mapping(
        "What another source has for a field.",
        new JsonObject
        {
            ["field"] = new JsonObject { ["description"] = "The field that the source has another value for.", ["enum"] = ObjectSchemas.Names(_kind.Fields.Select(static field => field.Name)) },
            ["value"] = ObjectSchemas.Describe("What the source has.", Text()),
            ["evidence"] = ObjectSchemas.Describe("Where it says so.", ObjectSchemas.List(Evidence())),
        },
        ["field", "value", "evidence"]);

    private static JsonObject Position(string description, int least) => new() { ["description"] = description, ["type"] = "integer", ["minimum"] = least };
}
