using System.Text.Json.Nodes;
using FactsDataset.Exports.Tests;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Cli.Tests.Differences;

/// <summary>Changes as a feed and as a section of a changelog, read by libraries of these formats.</summary>
public sealed class FeedTests
{
    private static readonly string[] Groups = ["added", "changed", "renamed", "retracted", "restored", "removed"];

    [ReaderFact]
    public void EveryChangeStandsInEachForm()
    {
        (JsonObject old, JsonObject @new) = (Real(), Changed());
        JsonNode report = JsonNode.Parse(DiffRun.Of(old, @new, "--format", "json").Output)!;
        List<string> expected = [.. Groups.SelectMany(group => report[group]!.AsArray().Select(change => Line(
            group == "changed" ? "corrected" : group, change!["kind"], change["id"], change["label"], change["reason"],
            change["fields"]!.AsArray().Select(static field => (field!["field"], field["old"] ?? field["removed"], field["new"] ?? field["added"])))))];
        Assert.Equal(Groups, Groups.Where(group => report[group]!.AsArray().Count > 0));
        Assert.Equal(expected, ChangesOf(Read("atom", DiffRun.Of(old, @new, "--format", "atom").Output)));
        Assert.Equal(expected, ChangesOf(Read("markdown", DiffRun.Of(old, @new, "--format", "markdown").Output)));
    }

    [ReaderFact]
    public void OddTextsComeThroughWhole()
    {
        const string Odd = "A *b* _c_ [d](e) <f> & \"g\" `h` ``i`` \\ # 😀 عبور إلى الشرق";
        JsonObject @new = SmallExport.With(static export => export.Entry("doe-geneva")["title"] = Odd);
        foreach (string format in new[] { "atom", "markdown" })
        {
            JsonNode change = Read(format, DiffRun.Of(SmallExport.Create(), @new, Options(format, "2001-01-01")).Output)["changes"]![0]!;
            Assert.Equal(Odd, (string?)change["label"]);
            Assert.Equal(Odd, (string?)JsonNode.Parse((string)change["fields"]![0]![2]!));
        }

        // Neither XML nor a line of text can hold these; the feed stays one that is read.
        JsonObject hidden = SmallExport.With(static export => export.Entry("doe-geneva")["title"] = "a\u0001b\u202Ec\nd\re");
        Assert.Equal("a\uFFFDb\u202Ec\nd\re", (string?)Read("atom", DiffRun.Of(SmallExport.Create(), hidden, Options("atom", "2001-01-01")).Output)["changes"]![0]!["label"]);
        Assert.Equal(@"a\u{1}b\u{202E}c\u{A}d\u{D}e", (string?)Read("markdown", DiffRun.Of(SmallExport.Create(), hidden, Options("markdown", "")).Output)["changes"]![0]!["label"]);
    }

    [ReaderFact]
    public void DaysComeFromTheDataOrFromWhoeverPublishes()
    {
        JsonNode feed = Read("atom", DiffRun.Of(Real(), Changed(), "--format", "atom").Output);
        Assert.Equal("2030-01-02T00:00:00Z", (string?)feed["updated"]);
        Assert.Equal("2030-01-02T00:00:00Z", DayOf(feed, "corrected"));
        Assert.Equal("2003-01-01T00:00:00Z", DayOf(feed, "retracted", "doe-retracted"));
        JsonNode dated = Read("atom", DiffRun.Of(Real(), Changed(), Options("atom", "2031-05-09")).Output);
        Assert.Equal("2031-05-09T00:00:00Z", (string?)dated["updated"]);
        Assert.All(dated["changes"]!.AsArray(), static change => Assert.Equal("2031-05-09T00:00:00Z", (string?)change!["day"]));

        ToolRun undated = DiffRun.Of(SmallExport.Create(), SmallExport.With(static export => export.Entry("doe-geneva")["title"] = "Another"), "--format", "atom");
        Assert.Equal((1, string.Empty), (undated.ExitCode, undated.Output));
        Assert.Contains("add --updated YYYY-MM-DD", undated.Error, StringComparison.Ordinal);
    }

    [ReaderFact]
    public void IdsAreOfWhatChangedAndStay()
    {
        string[] options = [.. Options("atom", "2031-05-09"), "--feed", "https://example.org/changes.atom", "--title", "Changes of everything"];
        ToolRun run = DiffRun.Of(Real(), Changed(), options);
        Assert.Equal(run.Output, DiffRun.Of(Real(), Changed(), options).Output);
        JsonNode feed = Read("atom", run.Output);
        Assert.Equal(
            ("https://example.org/changes.atom", "https://example.org/changes.atom", "Changes of everything", "Changes of everything"),
            ((string?)feed["id"], (string?)feed["self"], (string?)feed["title"], (string?)feed["author"]));
        List<string> ids = IdsOf(feed);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, static id => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));

        // One more change leaves the ids of the others; another value is another change.
        JsonObject more = Changed();
        more.Entry("haftar-palermo-2018-11")["title"] = "Another";
        Assert.Equal(ids, IdsOf(Read("atom", DiffRun.Of(Real(), more, options).Output)).Intersect(ids, StringComparer.Ordinal));
        JsonObject other = Changed();
        other.Entry("haftar-moscow-2018-11")["when"] = "2018-11-09";
        Assert.Equal(ids.Count - 1, IdsOf(Read("atom", DiffRun.Of(Real(), other, options).Output)).Intersect(ids, StringComparer.Ordinal).Count());
    }

    [ReaderFact]
    public void WhereNothingDiffersThereIsNoChange()
    {
        Assert.Empty(Read("atom", DiffRun.Of(Real(), Real(), Options("atom", "2031-05-09")).Output)["changes"]!.AsArray());
        Assert.Equal("## new.json\n\nNothing differs.\n", DiffRun.Of(Real(), Real(), "--format", "markdown").Output);
    }

    [Theory]
    [InlineData("--output", "text")]
    [InlineData("--title", "json")]
    [InlineData("--feed", "markdown", "https://example.org/")]
    [InlineData("--feed", "atom", "changes.atom")]
    [InlineData("--updated", "atom", "2001-02-30")]
    [InlineData("--updated", "json", "2001-02-03")]
    public void OptionThatDoesNotFitIsRefused(string option, string format, string value = "x")
    {
        ToolRun run = DiffRun.Of(SmallExport.Create(), SmallExport.Create(), "--format", format, option, value);
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(option == "--updated" && format == "atom" ? "'2001-02-30' is not a day" : value == "changes.atom" ? "'changes.atom' is not the address of a feed" : option + " is for", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FileIsWrittenWholeOrNotAtAll()
    {
        using TestFolder folder = new();
        folder.Write("old.json", SmallExport.Create().ToJsonString());
        folder.Write("new.json", SmallExport.With(static export => export.Entry("doe-geneva")["title"] = "Another").ToJsonString());
        Assert.Equal(0, ToolRun.In(folder.Path, "diff", "old.json", "new.json", "--format", "markdown", "--output", "changes.md").ExitCode);
        Assert.StartsWith("## new.json\n\n### Corrected (1)\n\n- visit `doe-geneva`: Another\n  - `title`: ", File.ReadAllText(Path.Combine(folder.Path, "changes.md")), StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.In(folder.Path, "diff", "old.json", "new.json", "--format", "markdown", "--output", "nowhere/changes.md").ExitCode);
    }

    private static string[] Options(string format, string day) => format == "atom" ? ["--format", format, "--updated", day] : ["--format", format];

    private static JsonObject Real()
    {
        JsonObject export = JsonNode.Parse(DatasetExport.Text)!.AsObject();
        Put(export, "doe-restored");
        export.Retract("doe-restored", "A test.");
        Put(export, "doe-retracted");
        return export;
    }

    /// <summary>The dataset with a change of each group.</summary>
    private static JsonObject Changed()
    {
        JsonObject export = Real();
        JsonObject corrected = export.Entry("haftar-moscow-2018-11");
        corrected["when"] = "2018-11-08";
        corrected["reviewed"] = new JsonArray(new JsonObject { ["on"] = "2030-01-02" });
        corrected["note"] = "A `note`.";
        corrected.Remove("to");
        export.Rename("haftar-shoigu-moscow-2018-11", "haftar-shoigu-renamed");
        export.Put("facts", export.Take("doe-restored")).Remove("retracted");
        export.Retract("doe-retracted", "It was *somebody* <else>.");
        Put(export, "doe-added");
        export.Take("sarraj-haftar-emirates-2019-02");
        return export;
    }

    private static void Put(JsonObject export, string id) =>
        export.Put("facts", new JsonObject { ["kind"] = "visit", ["id"] = id, ["title"] = "A title" });

    private static string? DayOf(JsonNode feed, string group, string? id = null) =>
        (string?)feed["changes"]!.AsArray().First(change => (string?)change!["group"] == group && (id is null || (string?)change["id"] == id))!["day"];

    private static List<string> IdsOf(JsonNode feed) => [.. feed["changes"]!.AsArray().Select(static change => (string)change!["atomId"]!)];

    private static IEnumerable<string> ChangesOf(JsonNode document) => document["changes"]!.AsArray().Select(static change => Line(
        (string)change!["group"]!, change["kind"], change["id"], change["label"], change["reason"],
        change["fields"]!.AsArray().Select(static field => (field![0], Parse(field[1]), Parse(field[2])))));

    private static JsonNode? Parse(JsonNode? text) => text is null ? null : JsonNode.Parse((string)text!);

    private static string Line(string group, JsonNode? kind, JsonNode? id, JsonNode? label, JsonNode? reason, IEnumerable<(JsonNode? Field, JsonNode? Old, JsonNode? New)> fields) =>
        string.Join('|', [group, kind, id, label, reason, .. fields.Select(static field => $"{field.Field} {field.Old?.ToJsonString()} {field.New?.ToJsonString()}")]);

    private static JsonNode Read(string format, string document)
    {
        using TestFolder folder = new();
        string file = folder.Write("document", document);
        return JsonNode.Parse(CommandRunner.Run(ReaderTheoryAttribute.Folder, "node", "changes.mjs", format, file).Succeeded().Output)!;
    }
}
