using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits whether what a fact, or a group in one, says is negated.</summary>
internal static class PolarityEmitter
{
    /// <summary>Of a fact: what its own fields and its groups amount to.</summary>
    public static void Emit(SourceWriter writer, DatasetSchema schema, Kind kind)
    {
        if (kind.Role == KindRole.Fact)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public {CSharpSource.Core}Polarity Polarity => {(CanBeNegated(schema, kind)
                ? $"{CSharpSource.Packing}PolarityReader.Of(this, {Condition(kind.Fields)})"
                : $"{CSharpSource.Core}Polarity.Affirmed")};");
        }
    }

    /// <summary>Of a group that can be negated.</summary>
    public static void EmitGroup(SourceWriter writer, EquatableArray<Field> fields)
    {
        if (fields.Any(static field => field.Negates))
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"bool {CSharpSource.Core}INegatable.IsNegated => {Condition(fields)};");
        }
    }

    /// <summary>The interface that a group has.</summary>
    public static string InterfaceOf(FieldGroup group) =>
        group.Fields.Any(static field => field.Negates) ? CSharpSource.Core + "INegatable" : CSharpSource.Core + "IFieldGroup";

    private static bool CanBeNegated(DatasetSchema schema, Kind kind) => CanBeNegated(schema, kind.Fields);

    private static bool CanBeNegated(DatasetSchema schema, EquatableArray<Field> fields) => fields.Any(
        field => field.Negates || (field.Shape == FieldShape.Group && CanBeNegated(schema, schema.Group(field.TypeName).Fields)));

    private static string Condition(EquatableArray<Field> fields)
    {
        List<string> conditions = fields.Where(static field => field.Negates)
            .Select(static field => field.IsRequired || field.Default is not null ? field.Property : field.Property + " == true")
            .ToList();
        return conditions.Count == 0 ? "false" : string.Join(" || ", conditions);
    }
}
