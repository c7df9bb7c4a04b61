using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>Finds the field that keys lead to.</summary>
internal static class FieldLookup
{
    /// <summary>The field; null where the schema has none there.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="kind">The kind of the file.</param>
    /// <param name="keys">The keys below an entry's id.</param>
    public static Field? Find(DatasetSchema schema, string kind, IEnumerable<string> keys)
    {
        Field? field = null;
        foreach (string key in keys)
        {
            field = field is null ? schema.FindKind(kind)?.FindField(key) : PartsOf(schema, kind, field)?.FirstOrDefault(part => part.Name == key);
            if (field is null)
            {
                return null;
            }
        }

        return field;
    }

    private static IEnumerable<Field>? PartsOf(DatasetSchema schema, string kind, Field field) => field.Shape switch
    {
        FieldShape.Evidence => schema.FindKind(kind)?.EvidenceItem?.Fields,
        FieldShape.Attribution => schema.AttributionLink?.Fields,
        FieldShape.Group => schema.Group(field.TypeName)?.Fields,
        _ => field.Type.Parts?.Fields,
    };
}
