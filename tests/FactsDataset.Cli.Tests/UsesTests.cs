using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Cli.Tests;

/// <summary>The tool over datasets that use others.</summary>
public sealed class UsesTests : IDisposable
{
    private static readonly string[][] Commands =
    [
        ["timeline"], ["timeline", "--entity", "Ada Brook"], ["timeline", "--place", "Upper Mill"], ["timeline", "--format", "json"], ["timeline", "--format", "markdown"],
        ["show", "ada-at-the-mill"], ["show", "acme.trips:ada-brook"], ["show", "acme.trips:brook-to-the-sea"], ["show", "the-log"], ["list"], ["list", "watchman"], ["find", "ada"],
        ["person", "ada-brook"], ["entity", "acme.trips:the-players"], ["stats"], ["contradictions"], ["export"], ["export", "--kind", "sighting", "--entity", "Ada Brook"],
        ["export", "--format", "jsonld"], ["export", "--format", "nquads"], ["export", "--format", "timeline-json"], ["export", "--format", "geojson"], ["export", "--format", "gexf"],
    ];

    private readonly TestFolder _folder = new();

    public UsesTests()
    {
        Write("trips", Tiny.Project);
        Write("sightings", Sightings.Project);
        foreach (Library library in Sightings.Compiled.All)
        {
            _folder.Write($"assemblies/{library.Name}.dll", [.. library.Image]);
        }

        _folder.Write("Trips/Trips.dll", [.. Sightings.Trips.Image]);
    }

    private string Facts => Path.Combine(_folder.Path, "sightings");

    private string Trips => Path.Combine(_folder.Path, "trips");

    private string Assembly => Path.Combine(_folder.Path, "assemblies/Sightings.dll");

    [Fact]
    public void FilesAndAssembliesPrintTheSame()
    {
        foreach (string[] command in Commands)
        {
            InnerRun files = InnerRun.Of([.. command, "--facts", Facts, "--uses", Trips]);
            Assert.Equal((string.Join(' ', command), 0, string.Empty), (string.Join(' ', command), files.ExitCode, files.Error));
            Assert.Equal(files.Output, InnerRun.Of([.. command, "--facts", Facts, "--uses", Path.Combine(_folder.Path, "Trips/Trips.dll")]).Output);
            Assert.Equal(files.Output, InnerRun.Of([.. command, "--dataset", Assembly]).Output);
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("sqlite")]
    [InlineData("parquet")]
    public void TablesNameWhatIsElsewhere(string format)
    {
        string path = Path.Combine(_folder.Path, "out");
        InnerRun run = InnerRun.Of("export", "--format", format, "--out", path, "--facts", Facts, "--uses", Trips);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        if (format == "csv")
        {
            Assert.Contains("acme.trips:ada-brook,Acme.Trips.person,entity,Ada Brook,elsewhere\r\n", File.ReadAllText(Path.Combine(path, "entries.csv")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void SettingsSayWhereTheOtherDatasetIs()
    {
        _folder.Write("sightings/facts.settings.json", """{ "uses": ["../trips"] }""");
        Assert.Equal("4 files, 5 entries, no mistakes\n", InnerRun.Of("check", "--facts", Facts).Output);
        Assert.Contains("Ada Brook", InnerRun.Of("timeline", "--facts", Facts).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "package", "runtime": { "lib/net8.0/Trips.dll": {} } }""", """{ "type": "package", "path": "acme.trips/1.0.0" }""", "")]
    [InlineData("""{ "type": "project" }""", """{ "type": "project", "path": "../other/Trips.csproj" }""", "")]
    [InlineData("""{ "type": "package", "runtime": { "lib/net8.0/Trips.dll": {} } }""", """{ "type": "package", "path": "acme.trips/1.0.0" }""", "deep/er/")]
    public void TheProjectSaysWhereTheOtherDatasetIs(string target, string library, string below)
    {
        _folder.Write("cache/acme.trips/1.0.0/lib/net8.0/Trips.dll", [.. Sightings.Trips.Image]);
        Write("other/facts", Tiny.Project);
        Write($"project/{below}facts", Sightings.Project);
        _folder.Write("project/obj/project.assets.json", $$"""
            {
              "targets": { "net8.0": { "Acme.Trips/1.0.0": {{target}} } },
              "libraries": { "Acme.Trips/1.0.0": {{library}} },
              "packageFolders": { "{{Path.Combine(_folder.Path, "cache")}}/": {} }
            }
            """);
        Assert.Equal("4 files, 5 entries, no mistakes\n", InnerRun.Of("check", "--facts", Path.Combine(_folder.Path, $"project/{below}facts")).Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "targets": {}, "libraries": {}, "packageFolders": {} }""")]
    [InlineData("""{ "targets": { "net8.0": { "A/1": { "type": "package" } } }, "libraries": {}, "packageFolders": {} }""")]
    public void AProjectThatSaysNothingOfUseIsNoMistakeOfItsOwn(string assets)
    {
        _folder.Write("obj/project.assets.json", assets);
        InnerRun run = InnerRun.Of("check", "--facts", Facts);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("No dataset 'Acme.Trips' is at hand: restore the project", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutItTheSchemaSaysHowItIsNamed()
    {
        InnerRun run = InnerRun.Of("check", "--facts", Facts);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "schema.yaml(2,8): error FACT1001: No dataset 'Acme.Trips' is at hand: restore the project that references it, or name its package, assembly or folder of fact files with --uses, or below 'uses' in facts.settings.json",
            run.Output,
            StringComparison.Ordinal);
        InnerRun compiled = InnerRun.Of("list", "--dataset", Copy("Sightings.dll"));
        Assert.Equal(1, compiled.ExitCode);
        Assert.Contains("it needs the assembly 'Trips', which did not come with it: name its file with --uses", compiled.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAssemblyIsReadWithTheOneItUsesElsewhere() => Assert.Contains(
        "Ada Brook", InnerRun.Of("timeline", "--dataset", Copy("Sightings.dll"), "--uses", Path.Combine(_folder.Path, "Trips/Trips.dll")).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("nothing-here", "'nothing-here' holds no dataset: expected is a file that ends in .nupkg or .dll.")]
    [InlineData("nothing-here.dll", "nothing-here.dll")]
    public void WhatIsNotThereIsAFailure(string path, string message)
    {
        InnerRun run = InnerRun.Of("check", "--facts", Facts, "--uses", path);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnExportComesBackAsTheSameFactFiles()
    {
        string export = _folder.Write("export.json", InnerRun.Of("export", "--facts", Facts, "--uses", Trips).Output);
        string back = Path.Combine(_folder.Path, "back");
        Assert.Equal("5 files, 5 entries, the same dataset\n", InnerRun.Of("import", "--from", export, "--schema", Path.Combine(Facts, "schema.yaml"), "--out", back, "--uses", Trips).Output);
        Assert.Equal(File.ReadAllText(export), InnerRun.Of("export", "--facts", back, "--uses", Trips).Output);
        Assert.Equal("5 files, 5 entries, the same dataset\n", InnerRun.Of("import", "--from", Assembly, "--out", back + "2").Output);
        Assert.Equal(File.ReadAllText(export), InnerRun.Of("export", "--facts", back + "2", "--uses", Trips).Output);
    }

    [Fact]
    public void AReferenceToAnotherForeignEntryIsAChange()
    {
        string old = _folder.Write("old.json", InnerRun.Of("export", "--facts", Facts, "--uses", Trips).Output);
        string now = _folder.Write("new.json", File.ReadAllText(old).Replace("acme.trips:the-players", "acme.trips:ada-brook", StringComparison.Ordinal));
        Assert.Contains("who: \"acme.trips:the-players\" -> \"acme.trips:ada-brook\"", InnerRun.Of("diff", old, now).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARenameOfTheOtherDatasetIsFollowedInEveryFile()
    {
        string people = Path.Combine(Trips, "people.yaml");
        File.WriteAllText(people, File.ReadAllText(people).Replace("ada-brook: {", "ada-of-the-brook: { former: [ada-brook],", StringComparison.Ordinal));
        string trips = Path.Combine(Trips, "trips.yaml");
        File.WriteAllText(trips, File.ReadAllText(trips).Replace("who: ada-brook", "who: ada-of-the-brook", StringComparison.Ordinal));
        Assert.Equal(7, InnerRun.Of("check", "--facts", Facts, "--uses", Trips).Lines.Count(static line => line.Contains("warning FACT6002", StringComparison.Ordinal)));

        string facts = Path.Combine(Facts, "sightings.yaml");
        File.WriteAllText(facts, File.ReadAllText(facts).Replace("    who: ada-brook", "    who: acme.trips:ada-brook  # seen", StringComparison.Ordinal));
        InnerRun run = InnerRun.Of("rename", "acme.trips:ada-brook", "acme.trips:ada-of-the-brook", "--facts", Facts, "--uses", Trips);
        Assert.Equal((0, "7 references to 'acme.trips:ada-brook' in 4 files are to 'acme.trips:ada-of-the-brook' now\n"), (run.ExitCode, run.Output));
        Assert.Contains("    who: acme.trips:ada-of-the-brook  # seen\n", File.ReadAllText(facts), StringComparison.Ordinal);
        Assert.Contains("- { who: ada-of-the-brook }", File.ReadAllText(facts), StringComparison.Ordinal);
        Assert.Equal("4 files, 5 entries, no mistakes\n", InnerRun.Of("check", "--facts", Facts, "--uses", Trips).Output);
    }

    [Theory]
    [InlineData("acme.trips:ada-brook", "acme.trips:ada-brok", "Acme.Trips has no entry 'ada-brok'. Did you mean 'ada-brook'?")]
    [InlineData("acme.trip:ada-brook", "acme.trips:ada-brook", "The schema uses no dataset 'acme.trip': did you mean 'acme.trips'?")]
    public void ARenameToNothingIsAFailure(string old, string name, string message)
    {
        InnerRun run = InnerRun.Of("rename", old, name, "--facts", Facts, "--uses", Trips);
        Assert.Equal((1, $"facts: {message}\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void EditorSchemasSuggestTheIdsOfTheOtherDataset()
    {
        string path = Path.Combine(_folder.Path, "schemas");
        Assert.Equal(0, InnerRun.Of("schema", "--out", path, "--facts", Facts, "--uses", Trips).ExitCode);
        using System.Text.Json.JsonDocument ids = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "ids.json")));
        System.Text.Json.JsonElement person = ids.RootElement.GetProperty("$defs").GetProperty("kind.Acme.Trips.person").GetProperty("anyOf")[0];
        Assert.Equal(("ada-brook", "Ada Brook"), (person.GetProperty("const").GetString(), person.GetProperty("description").GetString()));
    }

    public void Dispose() => _folder.Dispose();

    private string Copy(string assembly)
    {
        return _folder.Write("alone/" + assembly, File.ReadAllBytes(Path.Combine(_folder.Path, "assemblies", assembly)));
    }

    private void Write(string folder, FactsProject project)
    {
        foreach ((string name, string text) in project.Facts)
        {
            _folder.Write($"{folder}/{name}", text);
        }
    }
}
