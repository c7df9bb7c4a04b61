namespace FactsDataset.Compiler.Schema;

/// <summary>The field types that every schema has, by the names that schema files use.</summary>
internal static class FieldTypeNames
{
    private static readonly Dictionary<string, FieldShape> Shapes = new(StringComparer.Ordinal)
    {
        ["text"] = FieldShape.Text,
        ["texts"] = FieldShape.Texts,
        ["names"] = FieldShape.Names,
        ["integer"] = FieldShape.Integer,
        ["decimal"] = FieldShape.Decimal,
        ["quantity"] = FieldShape.Quantity,
        ["boolean"] = FieldShape.Boolean,
        ["url"] = FieldShape.Url,
        ["language"] = FieldShape.Language,
        ["date"] = FieldShape.Date,
        ["dating"] = FieldShape.Dating,
        ["lines"] = FieldShape.Lines,
        ["evidence"] = FieldShape.Evidence,
        ["attribution"] = FieldShape.Attribution,
        ["coordinates"] = FieldShape.Group,
    };

    /// <summary>Every name, those of the vocabularies in FactsDataset.Core among them.</summary>
    public static IEnumerable<string> All =>
        Shapes.Keys.Concat(BuiltInVocabularies.All.Select(static vocabulary => vocabulary.Name));

    /// <summary>The shape with that name, or null.</summary>
    public static FieldShape? Find(string name) => Shapes.TryGetValue(name, out FieldShape shape) ? shape : null;

    /// <summary>Whether a list of such values can be declared.</summary>
    public static bool CanBeMany(FieldShape shape) => shape is
        FieldShape.Text or FieldShape.Url or FieldShape.Language or FieldShape.Code or FieldShape.Reference or FieldShape.Group;
}
