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
            definitions["kind." + kind.Name] = new JsonObject { ["anyOf"] = new JsonArray([.. Suggestions(kind, entries[kind.Name]), AnyId(kind)]) };
        }

        foreach (Union union in schema.Unions)
        {
            definitions["union." + union.Name] = AnyOf(union.Members);
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

    private static JsonObject AnyId(Kind kind)
    {
        JsonObject id = PlainScalars.WithDigits(SchemaPatterns.Slug, $"This is no id of the kind {kind.Name}. {Advice}");
        id["maxLength"] = LongestId;
        return id;
    }

    private static JsonObject AnyOf(IEnumerable<string> kinds) => new()
    {
        ["anyOf"] = new JsonArray([.. kinds.Select(static kind => new JsonObject { ["$ref"] = "#/$defs/kind." + kind })]),
    };
}
