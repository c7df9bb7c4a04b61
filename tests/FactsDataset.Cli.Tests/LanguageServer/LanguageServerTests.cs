using System.Text.Json.Nodes;
using StreamJsonRpc;

namespace FactsDataset.Cli.Tests.LanguageServer;

/// <summary>What an editor is told of fact files, over the protocol.</summary>
public sealed class LanguageServerTests
{
    [Fact]
    public async Task AMistakeIsShownAsItIsTypedAndGoneWhenItIsMended()
    {
        using InventedFolder folder = new();
        await using EditorClient editor = await EditorClient.Start(folder.Root, folder.Corpus);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        await editor.Open(path);
        await editor.Type(path, "who: doe", "who: dou");
        JsonNode shown = Assert.Single(await editor.Diagnostics(path, static all => all.Count > 0))!;
        Assert.Equal("FACT3001", (string?)shown["code"]);
        Assert.Equal(1, (int?)shown["severity"]);
        Assert.Contains("did you mean 'doe'?", (string?)shown["message"], StringComparison.Ordinal);
        Assert.Equal("""{"start":{"line":5,"character":9},"end":{"line":5,"character":12}}""", shown["range"]!.ToJsonString());
        await editor.Type(path, "who: dou", "who: doe");
        Assert.Empty(await editor.Diagnostics(path, static all => all.Count == 0));
        Assert.True(await editor.Stop());
    }

    [Fact]
    public async Task AFixWritesTheIdThatWasMeantOrMakesTheEntry()
    {
        using InventedFolder folder = new();
        await using EditorClient editor = await EditorClient.Start(folder.Root);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        await editor.Open(path);
        await editor.Type(path, "who: doe", "who: dou");
        JsonArray actions = (await editor.Ask("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = EditorClient.Uri(path) },
            ["range"] = new JsonObject { ["start"] = editor.PositionOf(path, "dou"), ["end"] = editor.PositionOf(path, "dou") },
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        }))!.AsArray();
        Assert.Equal(["Write 'doe'", "Create the person 'dou'"], actions.Select(static action => (string?)action!["title"]));
        Assert.True((bool?)actions[0]!["isPreferred"]);
        Assert.Equal("doe", (string?)actions[0]!["edit"]!["changes"]![EditorClient.Uri(path)]![0]!["newText"]);
        string made = (string)actions[1]!["edit"]!["changes"]![EditorClient.Uri(Path.Combine(folder.Facts, "people.yaml"))]![0]!["newText"]!;
        Assert.Contains("  dou:\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReferenceLeadsToItsEntryAndBack()
    {
        using InventedFolder folder = new();
        await using EditorClient editor = await EditorClient.Start(folder.Root);
        string arrivals = Path.Combine(folder.Facts, "arrivals.yaml");
        string people = Path.Combine(folder.Facts, "people.yaml");
        await editor.Open(arrivals);
        await editor.Open(people);
        JsonNode definition = (await editor.AskAt("textDocument/definition", arrivals, "doe\n"))!;
        Assert.Equal(EditorClient.Uri(people), (string?)definition["uri"]);
        Assert.Equal(editor.PositionOf(people, "doe:").ToJsonString(), definition["range"]!["start"]!.ToJsonString());

        JsonArray references = (await editor.AskAt("textDocument/references", people, "doe:", static ask => ask["context"] = new JsonObject { ["includeDeclaration"] = true }))!.AsArray();
        Assert.Equal([EditorClient.Uri(people), EditorClient.Uri(arrivals)], references.Select(static each => (string)each!["uri"]!));

        string hover = (string)(await editor.AskAt("textDocument/hover", arrivals, "doe\n"))!["contents"]!["value"]!;
        Assert.Contains("person `doe`", hover, StringComparison.Ordinal);
        Assert.Contains("1 reference to it.", hover, StringComparison.Ordinal);
        Assert.Null(await editor.AskAt("textDocument/definition", arrivals, "title"));
    }

    [Fact]
    public async Task AKeySaysWhatItsFieldMeansAndAPositionWhatItCites()
    {
        using InventedFolder folder = new();
        await using EditorClient editor = await EditorClient.Start(folder.Root, folder.Corpus);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        await editor.Open(path);
        string key = (string)(await editor.AskAt("textDocument/hover", path, "who: doe"))!["contents"]!["value"]!;
        Assert.StartsWith("**who**: person, required", key, StringComparison.Ordinal);
        string words = (string)(await editor.AskAt("textDocument/hover", path, "\"3:0-17\"", behind: 3))!["contents"]!["value"]!;
        Assert.Equal("🕊🕊 قال السيد فلان", words);

        JsonArray hints = (await editor.Ask("textDocument/inlayHint", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = EditorClient.Uri(path) },
            ["range"] = JsonNode.Parse("""{ "start": { "line": 0, "character": 0 }, "end": { "line": 99, "character": 0 } }"""),
        }))!.AsArray();
        Assert.Equal(words, (string?)Assert.Single(hints)!["label"]);
    }

    [Theory]
    [InlineData("who: doe", "who: ", "doe")]
    [InlineData("who: doe", "who: جين", "doe")]
    [InlineData("source: example-times", "source: exam", "example-times")]
    public async Task AReferenceIsCompletedByAnySpelling(string word, string typed, string expected)
    {
        using InventedFolder folder = new();
        string people = Path.Combine(folder.Facts, "people.yaml");
        await using EditorClient editor = await EditorClient.Start(folder.Root);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        await editor.Open(path);
        await editor.Open(people, File.ReadAllText(people) + "\n      - { value: جين دو, language: ar, script: Arab, form: usual }\n");
        await editor.Type(path, word, typed);
        JsonNode list = (await editor.AskAt("textDocument/completion", path, typed, behind: typed.Length))!;
        Assert.Contains(expected, list["items"]!.AsArray().Select(static item => (string)item!["label"]!));
        Assert.Null(await editor.AskAt("textDocument/completion", path, "title", behind: 2));
    }

    [Fact]
    public async Task AnIdIsRenamedEverywhereAndStaysAsAFormerOne()
    {
        using InventedFolder folder = new();
        const string Asks = """{ "workspace": { "workspaceEdit": { "documentChanges": true, "changeAnnotationSupport": {} } } }""";
        await using EditorClient editor = await EditorClient.Start(folder.Root, capabilities: Asks);
        string people = Path.Combine(folder.Facts, "people.yaml");
        await editor.Open(people);
        Assert.Equal("doe", (string?)(await editor.AskAt("textDocument/prepareRename", people, "doe:"))!["placeholder"]);
        JsonNode edit = (await editor.AskAt("textDocument/rename", people, "doe:", static ask => ask["newName"] = "john-doe"))!;
        Assert.True((bool?)edit["changeAnnotations"]!["former"]!["needsConfirmation"]);
        JsonArray documents = edit["documentChanges"]!.AsArray();
        Assert.Equal(
            ["people.yaml", "arrivals.yaml"],
            documents.Select(static document => Path.GetFileName(new Uri((string)document!["textDocument"]!["uri"]!).LocalPath)));
        Assert.Equal(["john-doe", "\n    former: [doe]\n"], documents[0]!["edits"]!.AsArray().Select(static each => (string)each!["newText"]!));

        RemoteInvocationException refused = await Assert.ThrowsAsync<RemoteInvocationException>(() =>
            editor.AskAt("textDocument/rename", people, "doe:", static ask => ask["newName"] = "John Doe"));
        Assert.Contains("is no id", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileInMidEditNeverEmptiesTheOthers()
    {
        using InventedFolder folder = new();
        await using EditorClient editor = await EditorClient.Start(folder.Root);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        string schema = Path.Combine(folder.Facts, "schema.yaml");
        await editor.Open(path);
        await editor.Open(schema);
        await editor.Type(schema, "kinds:", "kin");
        await editor.Diagnostics(schema, static all => all.Count > 0);
        Assert.NotNull(await editor.AskAt("textDocument/definition", path, "doe\n"));
        await editor.Type(path, "who: doe", "who: [ doe");
        Assert.NotEmpty((await editor.Ask("workspace/symbol", new JsonObject { ["query"] = "doe" }))!.AsArray());
    }

    [Fact]
    public async Task CharactersAreCountedAsTheClientAsks()
    {
        using InventedFolder folder = new();
        await using EditorClient editor = await EditorClient.Start(folder.Root, capabilities: """{ "general": { "positionEncodings": [ "utf-8", "utf-16" ] } }""");
        Assert.Equal("utf-8", (string?)editor.Initialized["capabilities"]!["positionEncoding"]);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        await editor.Open(path, File.ReadAllText(path).Replace("title: Doe arrives", "title: { ar: وصل, en: Doe, when: 1 }", StringComparison.Ordinal));
        JsonNode shown = (await editor.Diagnostics(path, static all => all.Count > 0))[0]!;

        // The word of three letters takes six bytes.
        Assert.Equal(4 + "title: { ar: , en: Doe, ".Length + 6, (int?)shown["range"]!["start"]!["character"]);
    }

    [Fact]
    public async Task EntriesAreFoundByAnySpellingAndListedInTheirOrder()
    {
        using InventedFolder folder = new();
        await using EditorClient editor = await EditorClient.Start(folder.Root);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        await editor.Open(path);
        JsonNode symbol = Assert.Single((await editor.Ask("textDocument/documentSymbol", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = EditorClient.Uri(path) } }))!.AsArray())!;
        Assert.Equal("doe-arrives", (string?)symbol["name"]);
        Assert.Equal("Doe arrives", (string?)symbol["detail"]);
        JsonArray found = (await editor.Ask("workspace/symbol", new JsonObject { ["query"] = "ARRIVES" }))!.AsArray();
        Assert.Equal("doe-arrives", (string?)Assert.Single(found)!["name"]);
    }

    [Fact]
    public async Task AFileThatChangesOutsideTheEditorIsReadAgain()
    {
        using InventedFolder folder = new();
        await using EditorClient editor = await EditorClient.Start(folder.Root);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("who: doe", "who: dou", StringComparison.Ordinal));
        await editor.Notify("workspace/didChangeWatchedFiles", new JsonObject
        {
            ["changes"] = new JsonArray(new JsonObject { ["uri"] = EditorClient.Uri(path), ["type"] = 2 }),
        });
        Assert.NotEmpty(await editor.Diagnostics(path, static all => all.Count > 0));
    }
}
