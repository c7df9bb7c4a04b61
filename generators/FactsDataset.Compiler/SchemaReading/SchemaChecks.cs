using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

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
        GroupCycleCheck.Run(schema, root, reader);
        CheckDeclarations.Run(schema, root, reader);
        MarkChecks.Run(schema, root, reader);
    }

    private static void CheckRoles(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        List<Kind> sources = schema.Kinds.Where(static kind => kind.Role == KindRole.Source).ToList();
        foreach (Kind kind in sources.Skip(1))
        {
            reader.Report(
                SchemaNodes.Value(root, "kinds", kind.Name, "role"),
                $"'{kind.Name}' is a second kind of source beside '{sources[0].Name}': only one kind can have that role");
        }

        if (sources.Count == 0 && FindUse(schema, root, FieldShape.Evidence) is { } use)
        {
            reader.Report(use.Node, $"'{use.Owner}' has evidence, and no kind has the role 'source': declare one");
        }
    }

    private static void CheckUnions(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        foreach (Union union in schema.Unions)
        {
            foreach (string member in union.Members)
            {
                SyntaxNode? node = (SchemaNodes.Value(root, "unions", union.Name, "of") as SequenceSyntax)?.Items
                    .FirstOrDefault(item => item is ScalarSyntax scalar && scalar.Text == member);
                if (schema.FindTarget(member) is not { } kind)
                {
                    string remedy = schema.FindUnion(member) is null
                        ? reader.Suggestions.Suggest(member, Entities(schema).ToList())
                        : "name the kinds that it unites";
                    reader.Report(node, $"The union '{union.Name}' names '{member}', which is no kind: {remedy}");
                }
                else if (kind.Role == KindRole.Source)
                {
                    reader.Report(node, $"The union '{union.Name}' names '{member}', which is a source: name entities only, or facts only");
                }
                else if (schema.FindTarget(union.Members[0]) is { Role: not KindRole.Source } first && first.Role != kind.Role)
                {
                    reader.Report(node, $"The union '{union.Name}' names '{member}' beside '{first.Name}', and one is a fact and one an entity: name entities only, or facts only");
                }
            }
        }
    }

    private static void CheckAttribution(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        if (schema.Attribution is not { } types)
        {
            if (FindUse(schema, root, FieldShape.Attribution) is { } use)
            {
                reader.Report(use.Node, $"'{use.Owner}' has an attribution: write 'attribution: {{ who: …, of: … }}' at the top of the schema as well");
            }

            return;
        }

        CheckType("who", types.Who);
        CheckType("of", types.Of);

        void CheckType(string key, string type)
        {
            // What a union names is checked with the union.
            bool canSpeak = schema.FindUnion(type) is { } union ? !IsOfFacts(schema, union) : schema.FindTarget(type) is { Role: KindRole.Entity };
            if (!canSpeak)
            {
                string remedy = reader.Suggestions.Suggest(type, Entities(schema).Concat(schema.Unions.Where(union => !IsOfFacts(schema, union)).Select(static union => union.Name)).ToList());
                reader.Report(SchemaNodes.Value(root, "attribution", key), $"'{type}' is no entity and no union of entities: {remedy}");
            }
        }
    }

    private static bool IsOfFacts(DatasetSchema schema, Union union) =>
        union.Members.Count > 0 && union.Members.All(member => schema.FindTarget(member) is { Role: KindRole.Fact });

    /// <summary>The kinds of entities that can be named, those of other datasets too.</summary>
    private static IEnumerable<string> Entities(DatasetSchema schema) => schema.Kinds.Concat(schema.UsedKinds.Select(static kind => kind.Kind))
        .Where(static kind => kind.Role == KindRole.Entity)
        .Select(static kind => kind.Name);

    private static void CheckEventFields(DatasetSchema schema, MappingSyntax root, SchemaReader reader)
    {
        foreach (Kind kind in schema.Kinds)
        {
            CheckOnce(kind, kind.Fields.Where(static field => field.IsEventDate), "event-date");
            CheckOnce(kind, kind.Fields.Where(static field => field.IsEventPlace), "event-place");
            CheckOnce(kind, kind.Fields.Where(static field => field.IsEventStatus), "event-status");
        }

        void CheckOnce(Kind kind, IEnumerable<Field> fields, string key)
        {
            string remedy = kind.Role == KindRole.Fact
                ? $"'{kind.Name}' has '{key}' at another field already: keep one of the two"
                : $"'{kind.Name}' is no fact, and only facts tell of an event: leave '{key}' out";
            foreach (Field field in fields.Skip(kind.Role == KindRole.Fact ? 1 : 0))
            {
                reader.Report(SchemaNodes.Value(root, "kinds", kind.Name, "fields", field.Name, key), remedy);
            }
        }
    }

    /// <summary>The first kind or group with a field of that shape, and where that is written.</summary>
    private static (string Owner, SyntaxNode? Node)? FindUse(DatasetSchema schema, MappingSyntax root, FieldShape shape)
    {
        foreach (FieldGroup group in schema.Groups)
        {
            if (group.Fields.FirstOrDefault(field => field.Shape == shape) is { } field)
            {
                return (group.Name, SchemaNodes.Value(root, "groups", group.Name, "fields", field.Name, "type"));
            }
        }

        foreach (Kind kind in schema.Kinds)
        {
            if (kind.Fields.FirstOrDefault(field => field.Shape == shape) is { } field)
            {
                return (kind.Name, field.IsImplied
                    ? SchemaNodes.Value(root, "kinds", kind.Name, "role")
                    : SchemaNodes.Value(root, "kinds", kind.Name, "fields", field.Name, "type"));
            }
        }

        return null;
    }
}
