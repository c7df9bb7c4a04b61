using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>What must hold of the marks of fields: each stands where somebody asks for it.</summary>
internal static class MarkChecks
{
    public static void Run(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        foreach (Kind kind in schema.Kinds)
        {
            Check(kind.Fields, ["kinds", kind.Name], kind.Role, kind.Name);
        }

        foreach (FieldGroup group in schema.Groups)
        {
            Check(group.Fields, ["groups", group.Name], null, group.Name);
        }

        void Check(EquatableArray<Field> fields, string[] owner, KindRole? role, string name)
        {
            foreach (Field field in fields)
            {
                if (field.Negates && role is (KindRole.Entity or KindRole.Source))
                {
                    Report(field, "negates", $"'{name}' is not a fact, and only what facts say can be negated: leave 'negates' out");
                }

                if (field.IsBelonging && role is (null or KindRole.Fact))
                {
                    Report(field, "belonging", $"'{name}' is not an entity, and only entities belong to others: leave 'belonging' out");
                }
                else if (field.IsBelonging && schema.TargetsOf(field.TypeName).Any(target => schema.FindTarget(target) is { Role: KindRole.Fact }))
                {
                    Report(field, "belonging", $"'{field.Name}' says what '{name}' belongs to, and names a fact: let it name an entity");
                }

                if (field.IsUnique && role is null)
                {
                    Report(field, "unique", $"'{name}' is a group, and only entries have values of their own: leave 'unique' out");
                }

                if (field.IsKnownBy && role != KindRole.Fact)
                {
                    Report(field, "known-by", $"'{name}' is not a fact, and only facts become known: leave 'known-by' out");
                }

                if (field.Provenance != ProvenancePart.None && role != KindRole.Source)
                {
                    Report(field, "provenance", $"'{name}' is not a source, and only sources have a provenance: leave 'provenance' out");
                }
                else if (field.Provenance == ProvenancePart.Voice && fields.First(static other => other.Provenance == ProvenancePart.Voice) is { } voice && voice.Name != field.Name)
                {
                    Report(field, "provenance", $"'{name}' has its voice in '{voice.Name}', and a source has one: leave 'provenance' out");
                }
            }

            void Report(Field field, string key, string message) =>
                reader.Report(SchemaNodes.Value(root, [.. owner, "fields", field.Name, key]), message);
        }
    }
}
