using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Pages.Tests;

/// <summary>The page on schemas goes through everything that a schema may say, and its dataset compiles.</summary>
public sealed partial class SchemaPageTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(GeneratorFolder.Pages, "SCHEMA.md")).ReplaceLineEndings("\n");

    private static readonly Dictionary<string, string> Files = Block().Matches(Text)
        .GroupBy(static block => block.Groups["name"].Value, static block => block.Groups["content"].Value, StringComparer.Ordinal)
        .ToDictionary(static file => file.Key, static file => string.Concat(file), StringComparer.Ordinal);

    [Fact]
    public void ItsDatasetHasNoMistake()
    {
        Assert.Equal(12, Files.Count);
        Assert.Empty(ExampleDataset.CompileWith(Files).Select(ExampleDataset.Print));
    }

    [Fact]
    public void EveryKeyOfASchemaStandsInItsExampleAndIsExplained()
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(Repository.At("src/FactsDataset.Cli/EditorSchemas/schema.json")))!;
        string[] keys = [.. KeysIn(schema).Distinct(StringComparer.Ordinal)];
        Assert.True(keys.Length > 40, string.Join(' ', keys));
        string example = Files["schema.yaml"];
        string[] plain = ["facts", "dataset", "fields", "groups", "kinds"];
        Assert.All(keys, key => Assert.Matches($@"(?<![\w-]){key}:", example));
        Assert.All(keys.Except(plain, StringComparer.Ordinal), static key => Assert.Contains($"`{key}`", Text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryTypeStandsInItsExampleAndIsExplained()
    {
        Assert.All(FieldTypes.Names, static type => Assert.Contains($"type: {type},", Files["schema.yaml"], StringComparison.Ordinal));
        Assert.All(FieldTypes.Names, static type => Assert.Contains($"`{type}`", Text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> KeysIn(JsonNode? node) => node switch
    {
        JsonObject mapping => (mapping["properties"] as JsonObject ?? []).Select(static property => property.Key).Concat(mapping.SelectMany(static pair => KeysIn(pair.Value))),
        JsonArray list => list.SelectMany(KeysIn),
        _ => [],
    };

    [GeneratedRegex("^```yaml (?<name>\\S+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
