using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Schema;

/// <summary>No group contains itself, directly or through others.</summary>
internal static class GroupCycleCheck
{
    /// <summary>Reports each ring of groups once, at a field that leads into it.</summary>
    public static void Run(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        HashSet<string> reported = new(StringComparer.Ordinal);
        foreach (FieldGroup group in schema.Groups)
        {
            Field? back = group.Fields.FirstOrDefault(field => field.Shape == FieldShape.Group && Below(schema, field.TypeName).Contains(group.Name));
            if (back is null || !reported.Add(group.Name))
            {
                continue;
            }

            reported.UnionWith(Below(schema, back.TypeName).Where(name => Below(schema, name).Contains(group.Name)));
            reader.Report(
                SchemaNodes.Value(root, "groups", group.Name, "fields", back.Name, "group"),
                $"The group '{group.Name}' contains itself through '{back.Name}': take out a field that leads back to it");
        }
    }

    /// <summary>The group and every group inside it.</summary>
    private static HashSet<string> Below(DatasetSchema schema, string group)
    {
        HashSet<string> found = new(StringComparer.Ordinal) { group };
        Stack<string> open = new([group]);
        while (open.Count > 0)
        {
            foreach (Field field in schema.Group(open.Pop()).Fields)
            {
                if (field.Shape == FieldShape.Group && found.Add(field.TypeName))
                {
                    open.Push(field.TypeName);
                }
            }
        }

        return found;
    }
}
