using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Schema;

/// <summary>
/// The groups whose classes are in FactsDataset.Core, so that they are read like any group of a schema. Their names
/// start with an asterisk, which no name in a schema can.
/// </summary>
internal static class BuiltInGroups
{
    /// <summary>The type of a reference to an entry of any kind of fact.</summary>
    public const string AnyFact = "*fact";

    /// <summary>The type of a reference to a source.</summary>
    public const string AnySource = "*source";

    /// <summary>The language of a text that stands in several.</summary>
    public static readonly Field WordingLanguage = Create("language", FieldShape.Language, isRequired: true);

    /// <summary>A text in one of several languages.</summary>
    public static readonly FieldGroup Wording = Create("*wording", WordingLanguage, Create("text", FieldShape.Text, isRequired: true));

    public static readonly FieldGroup Name = Create(
        "*name",
        Create("value", FieldShape.Text, isRequired: true) with { IsNameOrCode = true },
        Create("language", FieldShape.Language, isRequired: true),
        Create("script", FieldShape.Text) with { IsNameOrCode = true },
        Create("form", FieldShape.Code, "name-form") with { Default = "variant" });

    public static readonly FieldGroup Quantity = Create(
        "*quantity",
        Create("min", FieldShape.Decimal),
        Create("max", FieldShape.Decimal),
        Create("approximate", FieldShape.Boolean) with { Default = "false" },
        Create("exclusive", FieldShape.Boolean) with { Default = "false" },
        Create("unit", FieldShape.Text));

    /// <summary>A quantity as it can be written: <c>value</c> says in one what <c>min</c> and <c>max</c> say of an exact number.</summary>
    public static readonly FieldGroup WrittenQuantity = Quantity with
    {
        Fields = new[] { Create("value", FieldShape.Decimal) }.Concat(Quantity.Fields).ToEquatableArray(),
    };

    public static readonly FieldGroup RefusedReading = Create(
        "*refused-reading",
        Create("when", FieldShape.Date, isRequired: true),
        Create("why", FieldShape.Text, isRequired: true));

    public static readonly FieldGroup Dating = Create(
        "*dating",
        Create("basis", FieldShape.Code, "dating-basis", isRequired: true),
        Create("note", FieldShape.Text),
        Create("text-only", FieldShape.Date),
        Create("refused", FieldShape.Group, "*refused-reading") with { IsMany = true });

    public static readonly FieldGroup Relation = Create(
        "*relation",
        Create("relation", FieldShape.Code, "relation-kind", isRequired: true),
        Create("fact", FieldShape.Reference, AnyFact, isRequired: true),
        Create("note", FieldShape.Text));

    /// <summary>Somebody's work on an entry: when, and by whom.</summary>
    public static readonly FieldGroup Curation = Create(
        "*curation",
        Create("on", FieldShape.Date, isRequired: true),
        Create("by", FieldShape.Text));

    /// <summary>How far a source can be relied on, and by what scale.</summary>
    public static readonly FieldGroup Reliability = Create(
        "*reliability",
        Create("grade", FieldShape.Text, isRequired: true),
        Create("scale", FieldShape.Text, isRequired: true));

    /// <summary>A copy of a source in an archive: where it is, what its bytes are, or both.</summary>
    public static readonly FieldGroup ArchivedCopy = Create(
        "*archived-copy",
        Create("url", FieldShape.Url),
        Create("sha256", FieldShape.Text) with { IsNameOrCode = true });

    /// <summary>A point on the earth (WGS 84), in decimal degrees, and how far off it may be in metres.</summary>
    public static readonly FieldGroup Coordinates = Create(
        "*coordinates",
        Create("latitude", FieldShape.Decimal, isRequired: true),
        Create("longitude", FieldShape.Decimal, isRequired: true),
        Create("precision", FieldShape.Decimal));

    public static readonly FieldGroup Retraction = Create(
        "*retraction",
        Create("date", FieldShape.Date, isRequired: true),
        Create("reason", FieldShape.Text, isRequired: true));

    public static readonly FieldGroup Ignore = Create(
        "*ignore",
        Create("id", FieldShape.Text, isRequired: true) with { IsNameOrCode = true },
        Create("reason", FieldShape.Text));

    /// <summary>The field that a variant is of.</summary>
    public static readonly Field VariedField = Create("field", FieldShape.Text, isRequired: true) with { IsNameOrCode = true };

    /// <summary>What proves a variant.</summary>
    public static readonly Field VariantEvidence = Create("evidence", FieldShape.Evidence, isRequired: true);

    public static readonly FieldGroup Variant = Create(
        "*variant", VariedField, Create("value", FieldShape.Text, isRequired: true), VariantEvidence);

    /// <summary>The ids that an entry had before.</summary>
    public static readonly Field FormerField = Create("former", FieldShape.Text) with { IsMany = true };

    /// <summary>What an entry asks to be spared.</summary>
    public static readonly Field IgnoreField = Create("ignore", FieldShape.Group, "*ignore") with { IsMany = true };

    /// <summary>The entries from which one of that kind says it is distinct.</summary>
    public static Field DistinctFromField(Kind kind) => Create("distinct-from", FieldShape.Reference, kind.Name) with { IsMany = true };

    /// <summary>Where a source is cited that is no document of the corpus, by the locators of the Citation Style Language.</summary>
    public static readonly FieldGroup Locator = Create("*locator", Create("page", FieldShape.Text), Create("section", FieldShape.Text));

    /// <summary>All that an item of evidence in a document may hold, of whatever kind: each has a place in a packed row.</summary>
    public static readonly FieldGroup AnyEvidence = Create(
        "*evidence",
        Create("source", FieldShape.Reference, AnySource, isRequired: true),
        Create("at", FieldShape.Position, isRequired: true) with { IsNameOrCode = true },
        Create("digest", FieldShape.Text, isRequired: true) with { IsNameOrCode = true },
        Create("for", FieldShape.Text, isRequired: true) with { IsMany = true, IsNameOrCode = true },
        Create("stance", FieldShape.Code, BuiltInVocabularies.Stance.Name),
        Create("said", FieldShape.Attribution),
        Create("note", FieldShape.Text));

    private static readonly FieldGroup[] All =
    [
        Name, Quantity, RefusedReading, Dating, Relation, Curation, Reliability, ArchivedCopy, Coordinates, Retraction, Ignore,
    ];

    /// <summary>The groups that a schema can give as the type of a field, by the names that it uses.</summary>
    public static IReadOnlyList<string> Types { get; } = ["coordinates"];

    /// <summary>The name of the built-in group that is the type of that name.</summary>
    public static string NameOf(string type) => "*" + type;

    /// <summary>The built-in group with that name, or null.</summary>
    public static FieldGroup? Find(string name) =>
        name.StartsWith("*", StringComparison.Ordinal) ? Array.Find(All, group => group.Name == name) : null;

    /// <summary>A link of a chain of attribution, by what the schema says may speak.</summary>
    public static FieldGroup AttributionLink(AttributionTypes types)
    {
        FieldGroup link = Create(
            "*attribution-link",
            Create("who", FieldShape.Reference, types.Who),
            Create("described", FieldShape.Text),
            Create("of", FieldShape.Reference, types.Of),
            Create("on", FieldShape.Date));
        return link with { ExactlyOne = new EquatableArray<string>(["who", "described"]) };
    }

    /// <summary>
    /// What an item of evidence holds in a kind. Stance and attribution stand in it where the kind as a whole has none, since
    /// then each source may have its own.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <param name="canBeSaid">Whether the schema says who may speak.</param>
    /// <param name="canBeElsewhere">Whether sources need not be documents of the corpus.</param>
    public static FieldGroup Evidence(Kind kind, bool canBeSaid, bool canBeElsewhere) => AnyEvidence with
    {
        Fields = AnyEvidence.Fields.Where(field => field.Shape switch
        {
            FieldShape.Code => !kind.Has(FieldShape.Code, field.TypeName),
            FieldShape.Attribution => canBeSaid && !kind.Has(FieldShape.Attribution),
            _ => true,
        }).SelectMany(field => canBeElsewhere ? Elsewhere(field) : [field]).ToEquatableArray(),
    };

    /// <summary>A field of evidence where position and digest may be missing; the locator stands behind them.</summary>
    private static IEnumerable<Field> Elsewhere(Field field) => field.Name switch
    {
        "at" => [field with { IsRequired = false }],
        "digest" => [field with { IsRequired = false }, .. Locator.Fields],
        _ => [field],
    };

    private static FieldGroup Create(string name, params Field[] fields) =>
        new(name, CSharpNames.ToPascalCase(name.Substring(1)), string.Empty, default, new EquatableArray<Field>(fields));

    private static Field Create(string name, FieldShape shape, string typeName = "", bool isRequired = false) => new(
        name,
        CSharpNames.ToPascalCase(name),
        shape,
        typeName,
        IsMany: false,
        isRequired,
        Inverse: null,
        Default: null,
        Summary: string.Empty,
        IsImplied: true);
}
