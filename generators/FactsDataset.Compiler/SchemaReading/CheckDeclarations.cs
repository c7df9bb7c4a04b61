using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>What must hold of the checks that a schema asks for.</summary>
internal static class CheckDeclarations
{
    public static void Run(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        List<Kind> tenures = schema.Kinds.Where(static kind => kind.TenureField(TenurePart.Holder) is not null
            || kind.TenureField(TenurePart.Post) is not null
            || kind.TenureField(TenurePart.Period) is not null).ToList();
        foreach (Kind kind in tenures.Skip(1))
        {
            reader.Report(SchemaNodes.Key(root, "kinds", kind.Name), $"'{kind.Name}' is a second kind of tenure: mark the parts of a tenure in one kind only");
        }

        foreach (Kind kind in tenures)
        {
            if (kind.TenureField(TenurePart.Holder) is null || kind.TenureField(TenurePart.Post) is null || kind.TenureField(TenurePart.Period) is null)
            {
                reader.Report(SchemaNodes.Key(root, "kinds", kind.Name), $"'{kind.Name}' has not all parts of a tenure: mark a holder, a post and a period");
            }
        }

        foreach (Kind kind in schema.Kinds)
        {
            CheckFields(schema, kind.Fields, SchemaNodes.Key(root, "kinds", kind.Name), tenures.Count > 0, reader);
            foreach (Field field in kind.Fields)
            {
                if (field.IsContainment && !schema.Accepts(field.TypeName, kind.Name) && schema.TargetsOf(field.TypeName).All(target => schema.FindUsedKind(target) is null))
                {
                    reader.Report(SchemaNodes.Key(root, "kinds", kind.Name), $"'{field.Name}' of '{kind.Name}' is a containment, and names no '{kind.Name}': let it name one");
                }
            }
        }

        foreach (FieldGroup group in schema.Groups)
        {
            CheckFields(schema, group.Fields, SchemaNodes.Key(root, "groups", group.Name), tenures.Count > 0, reader);
        }
    }

    private static void CheckFields(DatasetSchema schema, EquatableArray<Field> fields, ScalarSyntax? owner, bool hasTenures, SchemaReader reader)
    {
        foreach (Field field in fields)
        {
            if (field.Holder.Length > 0 && !fields.Any(other => other.Name == field.Holder && other is { Shape: FieldShape.Reference, IsMany: false }))
            {
                reader.Report(owner, $"The holder of '{field.Name}' is '{field.Holder}', which is no reference beside it: name one");
            }

            if (field.Check == FieldCheck.Attested && !hasTenures)
            {
                reader.Report(owner, $"'{field.Name}' is to be attested, and no kind is a tenure: mark the holder, the post and the period of one with 'tenure'");
            }

            if (field.Check == FieldCheck.Within && schema.TargetsOf(field.TypeName).Any(target => schema.FindKind(target) is not { Role: KindRole.Fact }))
            {
                reader.Report(owner, $"'{field.Name}' is to be within another fact, and names something else: let it name a fact of this dataset");
            }
        }
    }
}
