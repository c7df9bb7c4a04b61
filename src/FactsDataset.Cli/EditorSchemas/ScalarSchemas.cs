using System.Text.Json.Nodes;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.EditorSchemas;

/// <summary>Describes single values, by the shape of their field.</summary>
internal sealed class ScalarSchemas
{
    private readonly DatasetSchema _schema;
    private readonly SchemaDefinitions _definitions;

    public ScalarSchemas(DatasetSchema schema, SchemaDefinitions definitions)
    {
        _schema = schema;
        _definitions = definitions;
    }

    /// <summary>Whether a field of that shape holds one value or a list of such, and no mapping.</summary>
    public static bool IsScalar(FieldShape shape) => shape is
        FieldShape.Text or FieldShape.Integer or FieldShape.Decimal or FieldShape.Boolean or FieldShape.Url or FieldShape.Language
        or FieldShape.Date or FieldShape.Code or FieldShape.Reference;

    /// <summary>One value of that field.</summary>
    public JsonObject Of(Field field) => field.Shape switch
    {
        FieldShape.Text when field.Pattern is { } pattern => PlainScalars.Formed(pattern.Text),
        FieldShape.Text => Text(),
        FieldShape.Integer => PlainScalars.Number(
            "integer", SchemaPatterns.Integer, "Write digits 0 to 9, with a minus sign before them where it is negative.", field.Range.Least, field.Range.Most),
        FieldShape.Decimal => PlainScalars.Number("number", SchemaPatterns.Decimal, PlainScalars.DecimalAdvice, field.Range.Least, field.Range.Most),
        FieldShape.Boolean => PlainScalars.Boolean(),
        FieldShape.Url => PlainScalars.Quoted(SchemaPatterns.Url, "Write the address whole, from https:// on."),
        FieldShape.Language => PlainScalars.Quoted(SchemaPatterns.Language, "Write a language tag such as ar, en or ru-Latn."),
        FieldShape.Date => Date(),
        FieldShape.Code => Code(_schema.Vocabulary(field.TypeName)),
        FieldShape.Reference => IdsSchema.Refer(field.TypeName, _schema),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Shape, "A field of this shape holds no single value."),
    };

    /// <summary>A text that is not empty.</summary>
    public JsonObject Text() => _definitions.Refer("text", PlainScalars.Text);

    /// <summary>A date of EDTF.</summary>
    public JsonObject Date() => _definitions.Refer("date", () => PlainScalars.WithDigits(
        _schema.DateParts == default ? SchemaPatterns.Date : SchemaPatterns.AnyDate,
        "Write an EDTF date: 2018, 2018-11 or 2018-11-05; 2018-11-XX for one unknown day; 2018-11-05/2018-11-07 for an interval; [..2018-11-05] for a day up to then.",
        1,
        9999));

    private JsonObject Code(Vocabulary vocabulary) => _definitions.Refer(
        (vocabulary.IsBuiltIn ? string.Empty : "vocabulary.") + vocabulary.Name,
        () => new JsonObject
        {
            ["description"] = BuiltInTexts.Of(vocabulary),
            ["oneOf"] = new JsonArray(
            [
                .. vocabulary.Values.SelectMany(value => PlainScalars.ReadingsOf(value.Code).Select(reading => new JsonObject
                {
                    ["const"] = reading,
                    ["description"] = BuiltInTexts.Of(vocabulary, value),
                })),
            ]),
        });
}
