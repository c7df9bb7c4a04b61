using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading.Summaries;

/// <summary>Walks the fields of a kind, those inside its groups among them.</summary>
internal static class FieldPaths
{
    /// <summary>Every field with its path, such as <c>participants.who</c>, in the order of the schema.</summary>
    public static IEnumerable<(string Path, Field Field)> Of(EquatableArray<Field> fields, DatasetSchema schema) => Of(fields, schema, string.Empty);

    private static IEnumerable<(string Path, Field Field)> Of(EquatableArray<Field> fields, DatasetSchema schema, string prefix)
    {
        foreach (Field field in fields)
        {
            string path = prefix + field.Name;
            yield return (path, field);
            if (field.Shape == FieldShape.Group)
            {
                foreach ((string Path, Field Field) inner in Of(schema.Group(field.TypeName).Fields, schema, path + "."))
                {
                    yield return inner;
                }
            }
        }
    }
}
