using System.Text.Json;
using System.Text.Json.Nodes;
using FactsDataset.Core;
using FactsDataset.Core.Json;

namespace FactsDataset.Site.Tests;

/// <summary>What the page shows is what the dataset says, fact by fact.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ContentTests(Browser browser)
{
    private static readonly JsonObject Export = JsonNode.Parse(DatasetJson.ToUtf8Bytes(Dataset.Kinds))!.AsObject();

    private static IEnumerable<JsonNode> Facts => Export["facts"]!.AsArray().Select(static fact => fact!);

    [BrowserFact]
    public void EveryFactIsShownAsTheExportHasIt()
    {
        browser.Open(Pages.FactsAddress);
        Dictionary<string, ShownFact> shown = browser.Evaluate<Dictionary<string, ShownFact>>($$"""
            (async () => {
              const result = {};
              for (const id of {{JsonSerializer.Serialize(Facts.Select(static fact => (string)fact["id"]!))}}) {
                await new Promise((resolve) => { addEventListener("hashchange", resolve, { once: true }); location.hash = "#/fact/" + id; });
                const page = document.querySelector(".fact-page");
                result[page.dataset.fact] = {
                  Title: page.querySelector("h1").textContent,
                  When: page.querySelector('[data-field="when"] [data-edtf]')?.dataset.edtf ?? null,
                  Ids: [...page.querySelectorAll(".fields a[data-id]")].map((link) => link.dataset.id),
                  Evidence: [...page.querySelectorAll(".evidence-item")].map((item) => item.dataset.source + " " + item.dataset.at + " " + item.querySelector(".digest").textContent),
                  Variants: page.querySelectorAll(".variants > li").length,
                  Text: page.textContent,
                };
              }
              return result;
            })()
            """);
        Assert.Equal(Facts.Count(), shown.Count);
        Assert.All(Facts, fact => AssertShown(fact, shown[(string)fact["id"]!]));
        Assert.Empty(browser.Log());
    }

    [BrowserFact]
    public void TimelineShowsEachFactOnceTheUndatedOnTheirShelf()
    {
        browser.Open(Pages.FactsAddress);
        string[] dated = browser.Evaluate<string[]>("[...document.querySelectorAll('.rows-area [data-fact]')].map((row) => row.dataset.fact)");
        string[] undated = browser.Evaluate<string[]>("[...document.querySelectorAll('.shelf [data-fact]')].map((row) => row.dataset.fact)");
        Assert.Equal(Facts.Where(static fact => fact["when"] is not null).Select(static fact => (string)fact["id"]!), dated);
        Assert.Equal(
            Facts.Where(static fact => fact["when"] is null).Select(static fact => (string)fact["id"]!).Order(StringComparer.Ordinal),
            undated.Order(StringComparer.Ordinal));
        double[] flags = browser.Evaluate<double[]>("[...document.querySelectorAll('.shelf .flag')].map((flag) => flag.getBBox().x)");
        Assert.Equal(flags.Order(), flags);
        Assert.NotEmpty(flags);
    }

    [BrowserFact]
    public void TimelineDrawsWhatIsKnownAndNoMore()
    {
        browser.Open(Pages.FactsAddress);
        Assert.All(Facts.Where(static fact => fact["when"] is not null), fact =>
        {
            EdtfDate when = EdtfDate.Parse((string)fact["when"]!);
            string selector = $"[data-fact=\"{fact["id"]}\"] .row-time";
            bool isExact = when.EarliestStart is not null && when.EarliestStart == when.LatestStart && when.LatestEnd is not null && when.EarliestEnd == when.LatestEnd;
            bool isHatched = browser.Evaluate<bool>($"document.querySelector('{selector} .possible') !== null");
            Assert.True(isHatched != isExact, $"{fact["id"]} {when}: hatched {isHatched}");
            Assert.Equal(
                when.EarliestStart is null || when.LatestEnd is null,
                browser.Evaluate<bool>($"document.querySelector('{selector} .arrow.open') !== null"));
        });
    }

    [BrowserFact]
    public void SomebodyIsFoundByAnySpellingWithPostAndProof()
    {
        browser.Open(Pages.FactsAddress);
        browser.Fill("input[type=search]", "شويغو");
        Assert.Equal("sergei-shoigu", browser.Evaluate<string>("document.querySelector('.entity-list li').dataset.id"));
        browser.Click(".entity-list li a");
        string[] met = browser.Evaluate<string[]>("[...document.querySelectorAll('.met-item')].map((item) => item.textContent)");
        string talks = Assert.Single(met, static item => item.Contains("7 November 2018", StringComparison.Ordinal));
        foreach (string part in new[] { "Khalifa Haftar", "Minister of defence of Russia", "maghreb-voices-2018-11 10:0-105" })
        {
            Assert.Contains(part, talks, StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public void DownloadsHoldWhatIsFiltered()
    {
        browser.Open(Pages.FactsAddress + "#/timeline?kind=visit&status=occurred");
        int expected = Facts.Count(static fact => (string)fact["kind"]! == "visit" && (string)fact["status"]! == "occurred");
        string csv = browser.Download(".downloads button:nth-of-type(1)");
        string json = browser.Download(".downloads button:nth-of-type(2)");
        Assert.Equal(expected + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("kind,id,title,when,earliest,latest,progress,sources,entities,", csv, StringComparison.Ordinal);
        Assert.Equal(expected, JsonNode.Parse(json)!["facts"]!.AsArray().Count);
    }

    private static void AssertShown(JsonNode fact, ShownFact shown)
    {
        string id = (string)fact["id"]!;
        Assert.Equal((string?)fact["when"], shown.When);
        Assert.Equal(fact["title"] is JsonObject titles ? (string)titles["en"]! : (string)fact["title"]!, shown.Title);
        Assert.Equal(
            fact["evidence"]!.AsArray().Select(static item => $"{item!["source"]} {item["line"]}:{item["start"]}-{item["end"]} {item["digest"]}"),
            shown.Evidence);
        Assert.Equal(fact["variants"]?.AsArray().Count ?? 0, shown.Variants);
        foreach (string name in new[] { "place", "venue", "to", "from", "during", "part-of", "measure", "invited-by", "said-at" })
        {
            if (fact[name] is { } reference)
            {
                Assert.True(shown.Ids.Contains((string)reference!), $"{id}: {name} is not shown.");
            }
        }

        foreach (JsonNode? item in Groups(fact))
        {
            foreach (string name in new[] { "who", "as", "of", "from", "to", "by", "place" })
            {
                if (item![name] is { } reference)
                {
                    Assert.True(shown.Ids.Contains((string)reference!), $"{id}: {reference} is not shown.");
                }
            }

            foreach (string name in new[] { "described", "item" })
            {
                if (item![name] is { } text)
                {
                    Assert.Contains((string)text!, shown.Text, StringComparison.Ordinal);
                }
            }
        }
    }

    private static IEnumerable<JsonNode?> Groups(JsonNode fact) =>
        new[] { "travellers", "received-by", "participants", "terms", "said" }.SelectMany(name => fact[name] is JsonArray items ? items : []);

    private sealed record ShownFact(string Title, string? When, string[] Ids, string[] Evidence, int Variants, string Text);
}
