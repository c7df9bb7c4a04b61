using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Schema;

/// <summary>Gives every kind the lists of entries that refer to it, and every such relation its number.</summary>
internal static class InverseBuilder
{
    /// <summary>
    /// The schema with its inverses. Fields of one kind that name the same inverse share one relation; two kinds that
    /// would give a target lists of one name contradict one another.
    /// </summary>
    public static DatasetSchema? Build(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        Dictionary<string, List<Inverse>> byTarget = schema.Kinds.ToDictionary(
            static kind => kind.Name, static _ => new List<Inverse>(), StringComparer.Ordinal);
        int relation = 0;
        foreach (Kind kind in schema.Kinds)
        {
            Dictionary<string, int> relations = new(StringComparer.Ordinal);
            foreach ((Field field, string path) in Walk(schema, kind.Fields, string.Empty))
            {
                if (field.Inverse is null)
                {
                    continue;
                }

                if (!relations.TryGetValue(field.Inverse, out int number))
                {
                    number = ++relation;
                    relations.Add(field.Inverse, number);
                }

                foreach (string target in TargetsOf(schema, field))
                {
                    Add(schema.FindKind(target)!, byTarget[target], field, path, kind, number, root, reader);
                }
            }
        }

        return reader.Diagnostics.Count > 0
            ? null
            : schema with
            {
                Kinds = schema.Kinds.Select(kind => kind with { Inverses = byTarget[kind.Name].ToEquatableArray() }).ToEquatableArray(),
            };
    }

    /// <summary>Every field of a kind, those inside groups among them, with its path.</summary>
    private static IEnumerable<(Field Field, string Path)> Walk(DatasetSchema schema, EquatableArray<Field> fields, string prefix)
    {
        foreach (Field field in fields)
        {
            yield return (field, prefix + field.Name);
            if (field.Shape == FieldShape.Group)
            {
                foreach ((Field Field, string Path) inner in Walk(schema, schema.Group(field.TypeName).Fields, prefix + field.Name + "."))
                {
                    yield return inner;
                }
            }
        }
    }

    private static EquatableArray<string> TargetsOf(DatasetSchema schema, Field field) =>
        schema.TargetsOf(field.Shape == FieldShape.Attribution ? schema.Attribution!.Who : field.TypeName);

    private static void Add(
        Kind target, List<Inverse> inverses, Field field, string path, Kind from, int relation, MappingSyntax root, SchemaReader reader)
    {
        string property = CSharpNames.ToPascalCase(field.Inverse!);
        int index = inverses.FindIndex(inverse => string.Equals(inverse.Property, property, StringComparison.OrdinalIgnoreCase));
        if (index >= 0 && inverses[index].Relation == relation)
        {
            inverses[index] = inverses[index] with { Through = inverses[index].Through + ", " + path };
            return;
        }

        ScalarSyntax? key = SchemaChecks.KeyOf(root, "kinds", from.Name);
        if (index >= 0)
        {
            reader.Report(key, $"'{from.Name}' and '{inverses[index].From}' both give '{target.Name}' the inverse '{field.Inverse}': rename one of them");
        }
        else if (string.Equals(property, target.Record, StringComparison.OrdinalIgnoreCase)
            || target.Fields.Any(other => string.Equals(other.Property, property, StringComparison.OrdinalIgnoreCase))
            || FieldParser.ReservedProperties.Contains(property, StringComparer.OrdinalIgnoreCase))
        {
            reader.Report(key, $"The inverse '{field.Inverse}' of '{from.Name}' has the C# name of something that '{target.Name}' has already: rename it");
        }
        else
        {
            inverses.Add(new Inverse(relation, field.Inverse!, property, from.Name, path));
        }
    }
}
