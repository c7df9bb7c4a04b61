using System.Text.Json.Nodes;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.EditorSchemas;

/// <summary>
/// The file that all others refer to for ids. It stands apart, so that a new entry changes no other file. Ids are
/// suggestions: another id is as good for a schema, since only the compiler sees every file as it is now.
/// </summary>
internal static class IdsSchema
{
    /// <summary>The name of the file. The files of kinds end in <c>.schema.json</c>, so none of them can be it.</summary>
    public const string FileName = "ids.json";

    /// <summary>What an id looks like.</summary>
    public const string Advice = "Write lower-case ASCII letters and digits, in groups joined by single hyphens.";

    private const string AllFacts = "facts";

    /// <summary>The most characters that an id can have.</summary>
    public const int LongestId = 100;

    /// <summary>Refers to the ids that a reference of that type may name.</summary>
    public static JsonObject Refer(string typeName, DatasetSchema schema) => new()
    {
        ["$ref"] = FileName + "#/$defs/" + typeName switch
        {
            BuiltInGroups.AnyFact => AllFacts,
            BuiltInGroups.AnySource => "kind." + schema.SourceKind!.Name,
            _ => (schema.FindUnion(typeName) is null ? "kind." : "union.") + typeName,
        },
    };

    /// <summary>The file.</summary>
    /// <param name="schema">The kinds and unions.</param>
    /// <param name="files">The fact files.</param>
    public static JsonObject Create(DatasetSchema schema, IEnumerable<BoundFile> files)
    {
        ILookup<string, BoundEntry> entries = files
            .SelectMany(static file => file.Data.Entries.Select(entry => (file.Data.Kind, Entry: entry)))
            .ToLookup(static pair => pair.Kind, static pair => pair.Entry, StringComparer.Ordinal);
        JsonObject definitions = [];
        foreach (Kind kind in schema.Kinds)
        {
            definitions["kind." + kind.Name] = new JsonObject { ["anyOf"] = new JsonArray([.. Suggestions(kind, entries[kind.Name]), AnyId(kind, schema.Namespace, schema)]) };
        }

        foreach (UsedKind used in schema.UsedKinds)
        {
            definitions["kind." + used.Kind.Name] = new JsonObject { ["anyOf"] = new JsonArray([.. Suggestions(used), AnyId(used.Kind, used.Dataset, schema)]) };
        }

        foreach (Union union in schema.Unions.Concat(schema.Uses.SelectMany(static dataset => dataset.Unions)))
        {
            definitions["union." + union.Name] = AnyOf(union.Members.Where(member => schema.FindTarget(member) is not null));
        }

        IEnumerable<string> facts = schema.Kinds.Where(static kind => kind.Role == Compiler.Schema.KindRole.Fact).Select(static kind => kind.Name);
        if (facts.Any())
        {
            definitions[AllFacts] = AnyOf(facts);
        }

        return new JsonObject
        {
            ["$schema"] = SchemaFiles.Dialect,
            ["description"] = "The ids that editors suggest. Others are accepted too: the compiler knows which there are.",
            ["$defs"] = definitions,
        };
    }

    private static IEnumerable<JsonNode?> Suggestions(Kind kind, IEnumerable<BoundEntry> entries)
    {
        foreach (BoundEntry entry in entries.DistinctBy(static entry => entry.Id).OrderBy(static entry => entry.Id, StringComparer.Ordinal))
        {
            JsonObject suggestion = new() { ["const"] = entry.Id };

            // The title of a source is its publisher's headline, which stands in the file of the sources only.
            if (kind.Role != Compiler.Schema.KindRole.Source && entry.Label != entry.Id)
            {
                suggestion["description"] = entry.Label;
            }

            yield return suggestion;
        }
    }

    private static IEnumerable<JsonNode?> Suggestions(UsedKind kind)
    {
        Dictionary<string, string> labels = kind.Names.GroupBy(static name => name.Id).ToDictionary(static names => names.Key, static names => names.First().Text, StringComparer.Ordinal);
        foreach (string id in kind.Ids.Ids.Order(StringComparer.Ordinal))
        {
            JsonObject suggestion = new() { ["const"] = id };
            if (labels.TryGetValue(id, out string? label))
            {
                suggestion["description"] = label;
            }

            yield return suggestion;
        }
    }

    /// <summary>Any id of a kind; where the schema uses other datasets, the prefix of the kind's own may stand before it.</summary>
    private static JsonObject AnyId(Kind kind, string dataset, DatasetSchema schema)
    {
        string prefix = UsedDataset.PrefixOf(dataset) + UsedDataset.PrefixEnd;
        JsonObject id = schema.Uses.Count == 0
            ? PlainScalars.WithDigits(SchemaPatterns.Slug, $"This is no id of the kind {kind.Name}. {Advice}")
            : PlainScalars.WithDigits(SchemaPatterns.WithPrefix(prefix), $"This is no id of the kind {kind.Name}. {Advice} Where several datasets have it, write '{prefix}' before it.");
        id["maxLength"] = LongestId + (schema.Uses.Count == 0 ? 0 : prefix.Length);
        return id;
    }

    private static JsonObject AnyOf(IEnumerable<string> kinds) => new()
    {
        ["anyOf"] = new JsonArray([.. kinds.Select(static kind => new JsonObject { ["$ref"] = "#/$defs/kind." + kind })]),
    };
}
