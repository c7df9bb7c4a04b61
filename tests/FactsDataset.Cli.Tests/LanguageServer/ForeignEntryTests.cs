using System.Text.Json.Nodes;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Cli.Tests.LanguageServer;

/// <summary>What an editor is told of entries of other datasets.</summary>
public sealed class ForeignEntryTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public ForeignEntryTests()
    {
        foreach ((string name, string text) in Tiny.Project.Edit("people.yaml", "ada-brook: {", "ada-brook: { former: [ada-of-old],").Facts)
        {
            _folder.Write($"trips/{name}", text);
        }

        foreach ((string name, string text) in Sightings.Project.With("more.yaml", "kind: watchman\nentries:\n  the-players: { name: One }\n").Facts)
        {
            _folder.Write($"facts/{name}", text);
        }

        _folder.Write("facts/facts.settings.json", """{ "uses": ["../trips"] }""");
    }

    private string Facts => Path.Combine(_folder.Path, "facts/sightings.yaml");

    [Theory]
    [InlineData("    who: ad", "ada-brook Ada Brook")]
    [InlineData("    who: Brook", "ada-brook Ada Brook")]
    [InlineData("    who: acme.trips:", "acme.trips:ada-brook Ada Brook|acme.trips:the-players troupe of Acme.Trips")]
    [InlineData("    at: up", "upper-mill town of Acme.Trips")]
    public async Task AReferenceIsCompletedByIdAndName(string typed, string expected)
    {
        await using EditorClient editor = await EditorClient.Start(_folder.Path);
        await editor.Open(Facts);
        await editor.Type(Facts, "    who: ada-brook", typed);
        JsonNode list = (await editor.AskAt("textDocument/completion", Facts, typed, behind: typed.Length))!;
        Assert.Equal(expected, string.Join('|', list["items"]!.AsArray().Select(static item => $"{(string?)item!["label"]} {(string?)item["detail"]}")));
    }

    [Fact]
    public async Task HoverSaysWhoItIs()
    {
        await using EditorClient editor = await EditorClient.Start(_folder.Path);
        await editor.Open(Facts);
        Assert.Equal("**Ada Brook**\n\nperson of Acme\\.Trips `ada-brook`", (string?)(await editor.AskAt("textDocument/hover", Facts, "ada-brook\n"))!["contents"]!["value"]);
        Assert.Contains("town of Acme\\.Trips `upper-mill`", (string)(await editor.AskAt("textDocument/hover", Facts, "upper-mill\n"))!["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada-of-old", "FACT6002", "Write 'ada-brook'", "ada-brook")]
    [InlineData("acme.trips:ada-of-old", "FACT6002", "Write 'acme.trips:ada-brook'", "acme.trips:ada-brook")]
    [InlineData("acme.trips:ada-brok", "FACT3001", "Write 'acme.trips:ada-brook'", "acme.trips:ada-brook")]
    public async Task AMistakeIsMendedWhereItStands(string wrong, string rule, string title, string written)
    {
        await using EditorClient editor = await EditorClient.Start(_folder.Path);
        await editor.Open(Facts);
        await editor.Type(Facts, "    who: ada-brook", "    who: " + wrong);
        JsonNode shown = Assert.Single(await editor.Diagnostics(Facts, static all => all.Count > 0))!;
        Assert.Equal(rule, (string?)shown["code"]);
        JsonNode action = (await editor.Ask("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = EditorClient.Uri(Facts) },
            ["range"] = new JsonObject { ["start"] = editor.PositionOf(Facts, wrong), ["end"] = editor.PositionOf(Facts, wrong) },
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        }))!.AsArray()[0]!;
        Assert.Equal(title, (string?)action["title"]);
        Assert.Equal(written, (string?)action["edit"]!["changes"]![EditorClient.Uri(Facts)]![0]!["newText"]);
        await editor.Type(Facts, "    who: " + wrong, "    who: " + written);
        Assert.Empty(await editor.Diagnostics(Facts, static all => all.Count == 0));
    }

    public void Dispose() => _folder.Dispose();
}
