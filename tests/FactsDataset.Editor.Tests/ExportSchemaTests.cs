using System.Text.Json.Nodes;
using FactsDataset.Compiler.Tests.Harness;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Editor.Tests;

/// <summary>What is exported is valid by the schema of exports, and what is not exported is not.</summary>
public sealed class ExportSchemaTests : IDisposable
{
    private const string Published = "src/FactsDataset/docs/export.schema.json";
    private const string Schema = "export.schema.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("export-schema-").FullName;

    public ExportSchemaTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "schemas"));
        Directory.CreateDirectory(Path.Combine(_folder, "facts"));
    }

    private string Schemas => Path.Combine(_folder, "schemas");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void PublishedSchemaIsWhatTheToolWrites()
    {
        WriteSchema(Repository.Facts);
        Assert.True(
            File.ReadAllBytes(Path.Combine(Schemas, Schema)).AsSpan().SequenceEqual(File.ReadAllBytes(Repository.At(Published))),
            $"{Published} is not what the tool writes. Run 'dotnet run --project src/FactsDataset.Cli -- schema --export {Published}'.");
    }

    [ValidatorFact]
    public void RealExportIsValid()
    {
        WriteSchema(Repository.Facts);
        Assert.Empty(Complaints(Export(Repository.Facts)));
    }

    [ValidatorFact]
    public void SourcesElsewhereAreValid()
    {
        string facts = WriteExample(ShelfFacts.All.Select(static file => ("facts/" + file.Name, file.Text)));
        WriteSchema(facts);
        string export = Export(facts);
        Assert.Contains("\"verifiable\": false", export, StringComparison.Ordinal);
        Assert.Empty(Complaints(export));
        Assert.NotEmpty(Complaints(export.Replace("\"verifiable\": false", "\"verifiable\": true", StringComparison.Ordinal)));
        Assert.NotEmpty(Complaints(export.Replace("\"page\": \"200\"", "\"page\": 200", StringComparison.Ordinal)));
    }

    [ValidatorFact]
    public void FieldOfEveryTypeIsValid()
    {
        string facts = WriteExample(ExampleFacts.All);
        File.WriteAllText(Path.Combine(facts, "retracted.yaml"), """
            kind: claim
            entries:
              wrong:
                former: [ old ]
                symbol: Wrong
                title: { en: It was wrong, ar: كان خطأ }
                retracted: { date: 2002-01-01, reason: It was somebody else. }
                said: [ { who: harbour-guild } ]
                stance: denied
                evidence: [ { source: harbour-news, at: "2:9-15", digest: "b035f5432ce9ab9c", for: [title, said] } ]

            """);
        WriteSchema(facts);
        string export = Export(facts);
        Assert.Contains("\"old\": \"wrong\"", export, StringComparison.Ordinal);
        Assert.Empty(Complaints(export));
    }

    [ValidatorFact]
    public void EmptyExportIsValid()
    {
        string facts = WriteExample([ExampleFacts.All[0]]);
        WriteSchema(facts);
        Assert.Empty(Complaints(Export(facts)));
    }

    [ValidatorFact]
    public void EveryValueOfAnotherTypeIsRefusedAndSoIsEveryUnknownMember()
    {
        string facts = WriteExample(ExampleFacts.All);
        WriteSchema(facts);
        string export = Export(facts);
        Dictionary<string, string> wrong = new(StringComparer.Ordinal);
        foreach (string path in PathsOf(JsonNode.Parse(export)!))
        {
            JsonNode retyped = JsonNode.Parse(export)!;
            JsonNode node = At(retyped, path);
            node.ReplaceWith<JsonNode>(node is JsonObject ? JsonValue.Create("text") : new JsonObject());
            wrong["retyped " + path] = retyped.ToJsonString();
            if (node is JsonObject)
            {
                JsonNode longer = JsonNode.Parse(export)!;
                At(longer, path).AsObject().Add("wholly-Unknown", 1);
                wrong["longer " + path] = longer.ToJsonString();
            }
        }

        Assert.True(wrong.Count > 300, $"Only {wrong.Count} mutations.");
        IReadOnlyList<IReadOnlyList<string>> complaints = Validator.Validate(Schemas, wrong.Values.Select(static text => (Schema, text)));
        Assert.Empty(wrong.Keys.Where((_, i) => complaints[i].Count == 0));
    }

    [ValidatorFact]
    public void WhatIsAlwaysThereIsRequired()
    {
        string facts = WriteExample(ExampleFacts.All);
        WriteSchema(facts);
        JsonNode export = JsonNode.Parse(Export(facts))!;
        (string List, string Member)[] members =
        [
            ("sources", "document"), ("sources", "sha256"), ("sources", "title"), ("sources", "kind"), ("entities", "id"), ("entities", "kind"),
            ("facts", "title"), ("facts", "evidence"), ("facts", "aggregate"),
        ];
        IEnumerable<string> shorter = members.Select(member =>
        {
            JsonNode copy = export.DeepClone();
            Assert.True(copy[member.List]![0]!.AsObject().Remove(member.Member), member.Member);
            return copy.ToJsonString();
        }).Concat(export.AsObject().Select(static member => member.Key).Select(name =>
        {
            JsonNode copy = export.DeepClone();
            copy.AsObject().Remove(name);
            return copy.ToJsonString();
        }));
        Assert.All(Validator.Validate(Schemas, shorter.Select(static text => (Schema, text))), static complaints => Assert.NotEmpty(complaints));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "--out", "x", "--export", "y")]
    [InlineData("schema", "--out", "x", "--dataset", "y.dll")]
    public void WrongCommandLineIsAUsageError(params string[] arguments)
    {
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", [Tool, .. arguments]) { WorkingDirectory = _folder, RedirectStandardError = true })!;
        Assert.NotEmpty(process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
    }

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "facts.dll");

    private static string Export(string facts) => Processes.Run("dotnet", facts, string.Empty, Tool, "export", "--facts", facts);

    private static JsonNode At(JsonNode root, string path) =>
        path.Split('/').Aggregate(root, static (node, step) => int.TryParse(step, out int index) ? node[index]! : node[step]!);

    /// <summary>A path to a value of each entry, once for all items of a list.</summary>
    private static IEnumerable<string> PathsOf(JsonNode root)
    {
        foreach (string list in new[] { "sources", "entities", "facts" })
        {
            for (int i = 0; i < root[list]!.AsArray().Count; i++)
            {
                foreach (string path in Below(root[list]![i]!, $"{list}/{i}"))
                {
                    yield return path;
                }
            }
        }

        static IEnumerable<string> Below(JsonNode node, string path) => node switch
        {
            JsonObject members => members.SelectMany(member => Below(member.Value!, $"{path}/{member.Key}")).Prepend(path),
            JsonArray { Count: > 0 } items => Below(items[0]!, path + "/0").Prepend(path),
            _ => [path],
        };
    }

    private string WriteExample(IEnumerable<(string Path, string Text)> files)
    {
        foreach ((string path, string text) in files)
        {
            File.WriteAllText(Path.Combine(_folder, path), text);
        }

        return Path.Combine(_folder, "facts");
    }

    private void WriteSchema(string facts) => Processes.Run("dotnet", facts, string.Empty, Tool, "schema", "--facts", facts, "--export", Path.Combine(Schemas, Schema));

    private IReadOnlyList<string> Complaints(string export) => Validator.Validate(Schemas, [(Schema, export)])[0];
}
