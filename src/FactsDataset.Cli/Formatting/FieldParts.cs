using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.Formatting;

/// <summary>What fields a value has inside.</summary>
internal sealed class FieldParts(DatasetSchema schema, Kind kind)
{
    private readonly DatasetSchema _schema = schema;
    private readonly Kind _kind = kind;

    /// <summary>The fields of a value, or of an item of a list; none where it has none, or any.</summary>
    public IReadOnlyList<Field> Of(Field? field)
    {
        FieldGroup? group = field?.Shape switch
        {
            null => null,
            FieldShape.Evidence => _kind.EvidenceItem,
            FieldShape.Attribution => _schema.AttributionLink,
            FieldShape.Group => _schema.Group(field.TypeName),
            _ => field.Type.Parts,
        };
        return group is null ? [] : [.. group.Fields];
    }

    /// <summary>The field of an entry with that name, those that every entry may have among them; null where there is none.</summary>
    public Field? Find(string name) => _kind.FindField(name) ?? name switch
    {
        "former" => BuiltInGroups.FormerField,
        "ignore" => BuiltInGroups.IgnoreField,
        "distinct-from" => BuiltInGroups.DistinctFromField(_kind),
        _ => null,
    };
}
