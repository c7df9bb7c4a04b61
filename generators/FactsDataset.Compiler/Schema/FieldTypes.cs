namespace FactsDataset.Compiler.Schema;

/// <summary>The built-in types, a row each. A type that is nothing but a group of fields needs no more than its row.</summary>
internal static class FieldTypes
{
    private static readonly FieldType[] Rows =
    [
        Plain(FieldShape.Text, "text", "string", "Text") with { VisitMany = "TextList" },
        OfCore(FieldShape.Texts, "texts", "LocalizedText", "Texts"),
        Plain(FieldShape.Title, null, "string", "Text"),
        OfCore(FieldShape.Names, "names", "EntityName", "Names") with { IsList = true, Parts = BuiltInGroups.Name },
        Plain(FieldShape.Integer, "integer", "long", "Integer") with { IsValueType = true },
        Plain(FieldShape.Decimal, "decimal", "decimal", "Decimal") with { IsValueType = true },
        OfCore(FieldShape.Quantity, "quantity", "Quantity", "Quantity") with { Parts = BuiltInGroups.Quantity },
        Plain(FieldShape.Boolean, "boolean", "bool", "Boolean") with { IsValueType = true },
        Plain(FieldShape.Url, "url", "global::System.Uri", "Text") with { VisitMany = "TextList" },
        Plain(FieldShape.Language, "language", "string", "Text") with { VisitMany = "TextList" },
        OfCore(FieldShape.Date, "date", "EdtfDate", "Date") with { VisitMany = "DateList" },
        OfCore(FieldShape.Dating, "dating", "Dating", "Dating") with { Parts = BuiltInGroups.Dating },
        OfCore(FieldShape.Lines, "lines", "LineRange", "LineRanges") with { IsList = true },
        new(FieldShape.Position, null, null, null),
        OfCore(FieldShape.Evidence, "evidence", "Evidence", "Evidence") with { IsList = true },
        OfCore(FieldShape.Attribution, "attribution", "Attribution", "Attribution"),
        OfCore(FieldShape.Variants, null, "FactVariant", "Variants") with { IsList = true, Parts = BuiltInGroups.Variant },
        OfCore(FieldShape.Relations, null, "FactRelation", "Relations") with { IsList = true, Parts = BuiltInGroups.Relation },
        OfCore(FieldShape.Retraction, null, "Retraction", "Retraction") with { Parts = BuiltInGroups.Retraction },
        new(FieldShape.Code, null, null, "Code") { VisitMany = "CodeList", IsValueType = true },
        new(FieldShape.Reference, null, null, "Reference") { VisitMany = "References" },
        new(FieldShape.Group, null, null, "Group") { VisitMany = "Groups" },
    ];

    private static readonly FieldType[] ByShape = [.. Rows.OrderBy(static row => row.Shape)];

    /// <summary>Every type.</summary>
    public static IReadOnlyList<FieldType> All => Rows;

    /// <summary>Every name that a schema can give as a type, those of the built-in groups and vocabularies among them.</summary>
    public static IEnumerable<string> Names => Rows.Select(static row => row.Name)
        .OfType<string>()
        .Concat(BuiltInGroups.Types)
        .Concat(BuiltInVocabularies.All.Select(static vocabulary => vocabulary.Name));

    /// <summary>The type of that shape.</summary>
    public static FieldType Of(FieldShape shape) => ByShape[(int)shape];

    /// <summary>The shape of the type with that name; null where there is none.</summary>
    public static FieldShape? Find(string name) =>
        BuiltInGroups.Types.Contains(name, StringComparer.Ordinal) ? FieldShape.Group : Array.Find(Rows, row => row.Name == name)?.Shape;

    private static FieldType Plain(FieldShape shape, string? name, string property, string visit) => new(shape, name, property, visit);

    private static FieldType OfCore(FieldShape shape, string? name, string property, string visit) =>
        new(shape, name, property, visit) { IsOfCore = true };
}
