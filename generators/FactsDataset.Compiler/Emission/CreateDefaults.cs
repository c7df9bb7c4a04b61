using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>
/// What stands in for a value that has to be there and is not given: something made of nothing. A kind that needs itself, over
/// others or not, cannot be made so.
/// </summary>
internal static class CreateDefaults
{
    /// <summary>The expression that makes it; null where there is none.</summary>
    public static string? Of(DatasetSchema schema, Field field) => Of(schema, field, []);

    private static string? Of(DatasetSchema schema, Field field, HashSet<string> open) => field.Shape switch
    {
        FieldShape.Reference => schema.TargetsOf(field.TypeName)
            .Select(schema.FindKind)
            .Where(kind => kind is not null && CanBeMade(schema, kind.Name, kind.Fields, open))
            .Select(kind => $"global::{schema.Namespace}.{kind!.Record}.Create()")
            .FirstOrDefault(),
        FieldShape.Group when BuiltInGroups.Find(field.TypeName) is null =>
            CanBeMade(schema, "group " + field.TypeName, schema.Group(field.TypeName).Fields, open)
                ? $"global::{schema.Namespace}.{schema.Group(field.TypeName).Record}.Create()"
                : null,
        FieldShape.Group => CSharpSource.Core + "Coordinates.Create(0, 0)",
        FieldShape.Quantity => CSharpSource.Core + "Quantity.Create(1, 1)",
        FieldShape.Dating => CSharpSource.Core + "Dating.Create()",
        FieldShape.Attribution => CSharpSource.Core + "Attribution.Create(\"somebody\")",
        _ => null,
    };

    private static bool CanBeMade(DatasetSchema schema, string name, EquatableArray<Field> fields, HashSet<string> open)
    {
        if (!open.Add(name))
        {
            return false;
        }

        bool canBeMade = fields.All(field => !field.IsRequired
            || field.IsMany
            || field.Shape is not (FieldShape.Reference or FieldShape.Group)
            || Of(schema, field, open) is not null);
        open.Remove(name);
        return canBeMade;
    }
}
