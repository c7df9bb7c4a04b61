using System.Text.Json.Nodes;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Cli.Tests.Importing;

/// <summary>An export, imported, is the same dataset.</summary>
public sealed class DatasetImportTests
{
    private static readonly string[] Odd =
    [
        "no", "true", "1e5", "0x1F", "~", "- a", "? a", "a: b", "a #b", "'a'", "\\\"a\\\" \\\\n", "a\\nb\\tc", "[a]", "{a: b}", "%a", "@a", "`a`", "&a *b", "!a", "|", ">",
        "عبور إلى الشرق، «ثم» العودة", "😀", "a\\u2028b\\u00A0c", "---", "a:", "2001-05-09", "..",
    ];

    [Fact]
    public void RealDatasetIsTheSame() => RoundTrip(DatasetExport.Text, Repository.At("facts/schema.yaml"));

    [Fact]
    public void FieldOfEveryTypeIsTheSame()
    {
        using TestFolder folder = Example();
        RoundTrip(Export(folder), Path.Combine(folder.Path, "facts/schema.yaml"));
    }

    [Fact]
    public void OddTextsAreTheSame()
    {
        using TestFolder folder = Example();
        string claims = string.Concat(Odd.Select(static (text, i) => $"""
              odd-{i}:
                title: "{text}"
                said: [ {"{"} described: "{text}" {"}"} ]
                stance: predicted
                evidence: [ {"{"} source: harbour-news, at: "2:9-15", digest: "b035f5432ce9ab9c", for: [title, said], note: "{text}" {"}"} ]

            """));
        folder.Write("facts/odd.yaml", "kind: claim\nentries:\n" + claims);
        string export = Export(folder);
        Assert.Equal(Odd.Length + 1, JsonNode.Parse(export)!["facts"]!.AsArray().Count(static fact => (string?)fact!["kind"] == "claim"));
        RoundTrip(export, Path.Combine(folder.Path, "facts/schema.yaml"));
    }

    [Fact]
    public void FormerIdsSymbolsAndRetractionsAreTheSame()
    {
        using TestFolder folder = Example();
        folder.Write("facts/sailors.yaml", """
            kind: sailor
            entries:
              jane-doe: { former: [ doe, old-doe ], symbol: Jane, names: [ { value: Jane Doe, language: en, form: usual } ] }
              richard-roe: { names: [ { value: Richard Roe, language: en } ] }

            """);
        folder.Write("facts/retracted.yaml", """
            kind: claim
            entries:
              wrong:
                title: It was wrong
                retracted: { date: 2002-01-01, reason: "It was: somebody else." }
                said: [ { who: harbour-guild } ]
                stance: denied
                evidence: [ { source: harbour-news, at: "2:9-15", digest: "b035f5432ce9ab9c", for: [title, said] } ]

            """);
        string export = Export(folder);
        Assert.Equal(2, JsonNode.Parse(export)!["former"]!.AsObject().Count);
        Assert.Single(JsonNode.Parse(export)!["retracted"]!.AsArray());
        RoundTrip(export, Path.Combine(folder.Path, "facts/schema.yaml"));
    }

    [Fact]
    public void SourcesElsewhereAreTheSame()
    {
        using ShelfFolder folder = new();
        string export = InnerRun.Of("export", "--facts", folder.Facts).Output;
        Assert.Contains("\"page\": \"12-14\"", export, StringComparison.Ordinal);
        RoundTrip(export, Path.Combine(folder.Facts, "schema.yaml"));
    }

    [Fact]
    public void EmptyDatasetIsTheSame()
    {
        using TestFolder folder = new();
        folder.Write("facts/schema.yaml", ExampleSchema.Text);
        RoundTrip(Export(folder), Path.Combine(folder.Path, "facts/schema.yaml"));
    }

    [Fact]
    public void AssemblyCarriesItsSchema()
    {
        using TestFolder folder = new();
        string assembly = typeof(Meetings).Assembly.Location;
        ToolRun run = ToolRun.In(folder.Path, "import", "--from", assembly, "--out", "imported");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(DatasetExport.Text, ToolRun.In(folder.Path, "export", "--facts", "imported").Output);
    }

    [Fact]
    public void GuessThatDoesNotExplainTheExportIsNoDataset()
    {
        using TestFolder folder = new();
        JsonObject export = JsonNode.Parse(DatasetExport.Text)!.AsObject();
        export["facts"]![0]!["earliest"] = "1999-01-01";
        folder.Write("export.json", export.ToJsonString());
        ToolRun run = ToolRun.In(folder.Path, "import", "--from", "export.json", "--out", "imported");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("The schema was guessed: name the schema.yaml of the dataset with --schema.\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "imported")));
    }

    [Theory]
    [InlineData("another schema", "holds entries of the kind 'arms-claim', which the schema lacks")]
    [InlineData("member", "has the member 'wholly-new', which is not a field of its kind")]
    [InlineData("code", "has 1 mistake by this schema, so nothing is written")]
    [InlineData("derived", "would not be the same dataset, so nothing is written: 1 entry differs, visit 'haftar-moscow-2018-11' in 'known-by'")]
    [InlineData("evidence", "by this schema, so nothing is written")]
    [InlineData("no json", "it is not JSON")]
    [InlineData("full", "'imported' is there already and not an empty folder")]
    public void WhatCannotBeImportedIsExplainedAndNothingIsWritten(string what, string why)
    {
        using TestFolder folder = new();
        JsonObject export = JsonNode.Parse(DatasetExport.Text)!.AsObject();
        JsonNode fact = export["facts"]!.AsArray().First(static fact => (string?)fact!["id"] == "haftar-moscow-2018-11")!;
        switch (what)
        {
            case "member":
                fact["wholly-new"] = 1;
                break;
            case "code":
                fact["status"] = "occured";
                break;
            case "derived":
                fact["known-by"] = "2001-01-01";
                break;
            case "evidence":
                fact["evidence"]![0]!.AsObject().Remove("line");
                break;
            case "full":
                folder.Write("imported/mine.txt", "mine");
                break;
        }

        folder.Write("export.json", what == "no json" ? "{" : export.ToJsonString());
        folder.Write("schema.yaml", ExampleSchema.Text);
        string schema = what == "another schema" ? "schema.yaml" : Repository.At("facts/schema.yaml");
        ToolRun run = ToolRun.In(folder.Path, ["import", "--from", "export.json", "--out", "imported", "--schema", schema]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Equal(
            what == "full" ? ["export.json", "imported/mine.txt", "schema.yaml"] : ["export.json", "schema.yaml"],
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--out", "x")]
    [InlineData("--from", "export.json")]
    [InlineData("--from", "export.txt", "--out", "x")]
    public void WrongCommandLineIsAUsageError(params string[] arguments) => Assert.Equal(2, ToolRun.Of(["import", .. arguments]).ExitCode);

    private static TestFolder Example()
    {
        TestFolder folder = new();
        foreach ((string path, string text) in ExampleFacts.All)
        {
            folder.Write(path, text);
        }

        return folder;
    }

    private static string Export(TestFolder folder)
    {
        ToolRun run = ToolRun.In(folder.Path, "export", "--facts", "facts");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return run.Output;
    }

    /// <summary>Imports by the schema, and by one that is guessed.</summary>
    private static void RoundTrip(string export, string schema)
    {
        RoundTrip(export, ["--schema", schema]);
        RoundTrip(export, []);
    }

    private static void RoundTrip(string export, string[] options)
    {
        using TestFolder folder = new();
        folder.Write("export.json", export);
        ToolRun run = ToolRun.In(folder.Path, ["import", "--from", "export.json", "--out", "imported", .. options]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.EndsWith(", the same dataset\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(export, ToolRun.In(folder.Path, "export", "--facts", "imported").Output);
        ToolRun check = ToolRun.In(folder.Path, "check", "--facts", "imported");
        Assert.True(check.ExitCode == 0, check.Output);
        ToolRun format = ToolRun.In(folder.Path, "format", "--check", "--facts", "imported");
        Assert.True(format.ExitCode == 0, format.Output);
    }
}
