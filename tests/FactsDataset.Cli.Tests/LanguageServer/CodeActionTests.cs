using System.Text.Json.Nodes;

namespace FactsDataset.Cli.Tests.LanguageServer;

/// <summary>Each fix that an editor offers mends what it is offered for.</summary>
public sealed class CodeActionTests
{
    [Theory]
    [InlineData("title: Doe arrives", "title: 'Surprise' visit", "Quote the whole value", "\"'Surprise' visit\"")]
    [InlineData("title: Doe arrives", "title: [Update] Doe \\ arrives", "Quote the whole value", "\"[Update] Doe \\\\ arrives\"")]
    [InlineData("when: 2001-05-09", "when: 21/02/2001", "Write 2001-02-21", "2001-02-21")]
    [InlineData("    who: doe", "    whom: doe", "Write 'who'", "who")]
    [InlineData("source: example-times", "source: example-time", "Write 'example-times'", "example-times")]
    public async Task AMistakeIsMended(string right, string wrong, string title, string written)
    {
        using InventedFolder folder = new();
        await using EditorClient editor = await EditorClient.Start(folder.Root);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        await editor.Open(path);
        await editor.Type(path, right, wrong);

        // A mistake that nobody was shown is not taken back either.
        await editor.Diagnostics(path, static all => all.Count > 0);
        JsonObject edit = await Take(editor, path, wrong, title, path);
        Assert.Equal(written, (string?)edit["newText"]);
        await editor.Type(path, wrong, Applied(wrong, right, written));
        Assert.Empty(await editor.Diagnostics(path, static all => all.Count == 0));
    }

    [Fact]
    public async Task WordsThatChangedAreCitedAgain()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("doe", "0000000000000000"));
        await using EditorClient editor = await EditorClient.Start(folder.Root, folder.Corpus);
        string path = Path.Combine(folder.Facts, "arrivals.yaml");
        await editor.Open(path);
        JsonObject edit = await Take(editor, path, "\"0000000000000000\"", "Cite again: take the digest of the words that stand there now", path);
        Assert.Equal('"' + InventedFolder.Hash("🕊🕊 قال السيد فلان")[..16] + '"', (string?)edit["newText"]);
    }

    [Fact]
    public async Task APostThatNobodyAttestsGetsATenureToFillIn()
    {
        using TestFolder folder = new();
        foreach (string file in Repository.FactFiles)
        {
            folder.Write(Path.Combine("facts", Path.GetFileName(file)), File.ReadAllText(file));
        }

        await using EditorClient editor = await EditorClient.Start(folder.Path);
        string path = Path.Combine(folder.Path, "facts", "visits.yaml");
        await editor.Open(path);
        const string Envoy = "who: abdel-basset-al-badri, as: haftar-personal-envoy";
        await editor.Type(path, Envoy, "who: abdel-basset-al-badri, as: lna-field-marshal");
        JsonObject edit = await Take(
            editor, path, "lna-field-marshal", "Add a tenure of 'abdel-basset-al-badri' as 'lna-field-marshal' in 2016-09-26", Path.Combine(folder.Path, "facts", "tenures.yaml"));
        string text = (string)edit["newText"]!;
        Assert.StartsWith("  abdel-basset-al-badri-lna-field-marshal:\n    holder: abdel-basset-al-badri\n    post: lna-field-marshal\n    period: 2016-09-26\n", text, StringComparison.Ordinal);
        Assert.Contains("    evidence:", text, StringComparison.Ordinal);
    }

    /// <summary>The one edit of a fix with that title, among those at a word.</summary>
    private static async Task<JsonObject> Take(EditorClient editor, string path, string word, string title, string editedPath)
    {
        JsonArray actions = (await editor.Ask("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = EditorClient.Uri(path) },
            ["range"] = new JsonObject { ["start"] = editor.PositionOf(path, word), ["end"] = editor.PositionOf(path, word, word.Length) },
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        }))!.AsArray();
        JsonNode action = Assert.Single(actions, action => (string?)action!["title"] == title)!;
        return Assert.Single(action["edit"]!["changes"]![EditorClient.Uri(editedPath)]!.AsArray())!.AsObject();
    }

    // The key, where the value was written anew, or the value, where the key was.
    private static string Applied(string wrong, string right, string written)
    {
        string key = right[..(right.IndexOf(':', StringComparison.Ordinal) + 2)];
        return wrong.StartsWith(key, StringComparison.Ordinal) ? key + written : right;
    }
}
