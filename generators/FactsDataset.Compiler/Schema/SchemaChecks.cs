using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Schema;

/// <summary>What must hold of a schema as a whole, once each of its parts could be read.</summary>
internal static class SchemaChecks
{
    /// <summary>Reports what contradicts itself.</summary>
    public static void Run(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        CheckRoles(schema, root, reader);
        CheckUnions(schema, root, reader);
        CheckAttribution(schema, root, reader);
        CheckEventFields(schema, root, reader);
        CheckDeclarations.Run(schema, root, reader);
        foreach (FieldGroup group in schema.Groups)
        {
            if (Contains(schema, group, group.Name, []))
            {
                reader.Report(KeyOf(root, "groups", group.Name), $"The group '{group.Name}' contains itself: take the field out that leads back to it");
            }
        }
    }

    /// <summary>The key that declares a name below a key at the top.</summary>
    internal static ScalarSyntax? KeyOf(MappingSyntax root, string key, string name) =>
        (root.Find(key)?.Value as MappingSyntax)?.Find(name)?.Key;

    private static void CheckRoles(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        List<Kind> sources = schema.Kinds.Where(static kind => kind.Role == KindRole.Source).ToList();
        foreach (Kind kind in sources.Skip(1))
        {
            reader.Report(KeyOf(root, "kinds", kind.Name), $"'{kind.Name}' is a second kind of source: only one kind can have that role");
        }

        Kind? citing = schema.Kinds.FirstOrDefault(static kind => kind.Has(FieldShape.Evidence));
        if (sources.Count == 0 && citing is not null)
        {
            reader.Report(KeyOf(root, "kinds", citing.Name), $"'{citing.Name}' has evidence, and no kind has the role 'source': declare one");
        }
    }

    private static void CheckUnions(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        foreach (Union union in schema.Unions)
        {
            foreach (string member in union.Members)
            {
                if (schema.FindKind(member) is null)
                {
                    reader.Report(KeyOf(root, "unions", union.Name), $"The union '{union.Name}' names '{member}', which is no kind: name kinds only");
                }
                else if (schema.FindKind(member)!.Role != KindRole.Entity)
                {
                    reader.Report(KeyOf(root, "unions", union.Name), $"The union '{union.Name}' names '{member}', which is no entity: name entities only");
                }
            }
        }
    }

    private static void CheckAttribution(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        bool isUsed = schema.Kinds.Any(static kind => kind.Has(FieldShape.Attribution));
        if (schema.Attribution is null)
        {
            if (isUsed)
            {
                reader.Report(null, "A field has the type attribution: write 'attribution: { who: …, of: … }' at the top of the schema");
            }

            return;
        }

        foreach (string type in new[] { schema.Attribution.Who, schema.Attribution.Of })
        {
            if (schema.TargetsOf(type).Any(target => schema.FindKind(target) is not { Role: KindRole.Entity }))
            {
                reader.Report(root.Find("attribution")?.Key, $"'{type}' is no entity and no union of them: name a kind that can speak");
            }
        }
    }

    private static void CheckEventFields(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        foreach (Kind kind in schema.Kinds)
        {
            CheckOnce(kind, kind.Fields.Count(static field => field.IsEventDate), "event-date");
            CheckOnce(kind, kind.Fields.Count(static field => field.IsEventPlace), "event-place");
            CheckOnce(kind, kind.Fields.Count(static field => field.IsEventStatus), "event-status");
        }

        void CheckOnce(Kind kind, int count, string key)
        {
            if (count > 1)
            {
                reader.Report(KeyOf(root, "kinds", kind.Name), $"'{kind.Name}' has {key} at several fields: keep it at one");
            }
            else if (count == 1 && kind.Role != KindRole.Fact)
            {
                reader.Report(KeyOf(root, "kinds", kind.Name), $"'{kind.Name}' is no fact and has {key}: take it out");
            }
        }
    }

    private static bool Contains(DatasetSchema schema, FieldGroup group, string name, HashSet<string> seen)
    {
        foreach (Field field in group.Fields)
        {
            if (field.Shape == FieldShape.Group
                && (field.TypeName == name || (seen.Add(field.TypeName) && Contains(schema, schema.Group(field.TypeName), name, seen))))
            {
                return true;
            }
        }

        return false;
    }
}
