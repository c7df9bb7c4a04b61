using System.Text.Json;
using FactsDataset.Core;
using FactsDataset.Reading.Filtering;

namespace FactsDataset.Site.Tests;

/// <summary>Filters live in the address, and choose what the library would choose.</summary>
[Collection(SharedBrowser.Name)]
public sealed class FilterTests(Browser browser)
{
    /// <summary>Addresses with what they are to choose.</summary>
    public static TheoryData<string, string> Filters => new()
    {
        { "kind=visit", "kind" },
        { "kind=visit,meeting&status=occurred", "status" },
        { "stage=offered,promised", "stage" },
        { "source=maghreb-voices-2018-11", "source" },
        { "from=2018-11&to=2018-11", "possibly" },
        { "from=2018-11&to=2018-11&within=certainly", "certainly" },
        { "entity=sergei-shoigu", "entity" },
        { "place=russia-country", "place" },
    };

    [BrowserTheory]
    [MemberData(nameof(Filters))]
    public void FilterChooses(string query, string name)
    {
        string[] expected = Facts.All.Where(Choose(name)).Select(static fact => fact.Id).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(expected);
        browser.Open(Pages.FactsAddress + "#/timeline?" + query);
        Assert.Equal(expected, Shown());
    }

    [BrowserFact]
    public void PageAndCommandChooseAlike()
    {
        // Every organisation and post with what belongs to it, and some entities of each other kind.
        string[] entities = Pages.Facts.Entries
            .Where(static entry => entry.Kind.Role == Compiler.Schema.KindRole.Entity && (entry.Kind.Name is "organisation" or "post" || entry.Id.Length % 3 == 0))
            .Select(static entry => entry.Id).ToArray();
        string[] texts = ["شويغو", "سيرغى شويغو", "PALERMO conf", "conf palermo", "كرملين", "al-taqrir", "5.5", "'", "nothing at all"];
        List<(string Query, FactFilter Filter)> cases =
        [
            .. entities.SelectMany(static id => new[] { false, true }.Select(isCertain => ($"entity={id}&parts=1" + (isCertain ? "&within=certainly" : ""), WithParts(id, isCertain)))),
            .. entities.Select(static id => ($"entity={id}", new FactFilter { Entity = EntityScope.Alone(Pages.Facts.Find(id)!) })),
            .. texts.Select(static text => ("text=" + Uri.EscapeDataString(text), new FactFilter { Words = SearchText.WordsOf(text) })),
            .. new[] { "2016", "2018-11", "2025-05-09" }.SelectMany(static date => new[] { false, true }.Select(isCertain => (
                $"from={date}&to={date}" + (isCertain ? "&within=certainly" : ""),
                new FactFilter { From = EdtfDate.Parse(date), To = EdtfDate.Parse(date), IsCertain = isCertain }))),
        ];
        browser.Open(Pages.FactsAddress);
        string[][] shown = Chosen(cases.Select(static one => one.Query));
        Assert.All(cases.Zip(shown), static pair => Assert.True(
            Admitted(pair.First.Filter).SequenceEqual(pair.Second),
            $"{pair.First.Query}: {string.Join(' ', Admitted(pair.First.Filter).Except(pair.Second))} | {string.Join(' ', pair.Second.Except(Admitted(pair.First.Filter)))}"));

        // What is certain is less, and both are more than nothing, so that neither rule stands idle.
        int possibly = Admitted(WithParts("russia", isCertain: false)).Length;
        int certainly = Admitted(WithParts("russia", isCertain: true)).Length;
        Assert.True(Admitted(new FactFilter { Entity = EntityScope.Alone(Pages.Facts.Find("russia")!) }).Length < certainly && certainly < possibly);
    }

    [BrowserFact]
    public void ControlsChangeTheAddressAndTheAddressSetsTheControls()
    {
        browser.Open(Pages.FactsAddress);
        browser.Click(".filters > summary");
        browser.Click("[data-filter=kind] input[value=visit]");
        Assert.Equal("#/timeline?kind=visit", browser.Evaluate<string>("location.hash"));
        Assert.True(browser.Evaluate<bool>("document.querySelector('[data-filter=kind] input[value=visit]').checked"));
        Assert.Equal(Visits.All.Count, Shown().Length);
        browser.Click(".filter-bar > button");
        Assert.Equal("#/timeline", browser.Evaluate<string>("location.hash"));
        Assert.Equal(Facts.All.Count, Shown().Length);
    }

    private static FactFilter WithParts(string id, bool isCertain) =>
        new() { Entity = EntityScope.WithParts(Pages.Facts.Find(id)!, Pages.Facts), IsCertain = isCertain };

    private static string[] Admitted(FactFilter filter) => [.. Pages.Facts.Facts.Where(filter.Admits).Select(static fact => fact.Id).Order(StringComparer.Ordinal)];

    /// <summary>What the timeline shows at each of several addresses, which takes one question to the browser.</summary>
    private string[][] Chosen(IEnumerable<string> queries) => browser.Evaluate<string[][]>($$"""
        (async () => {
          const chosen = [];
          for (const query of {{JsonSerializer.Serialize(queries)}}) {
            await new Promise((resolve) => { addEventListener("hashchange", resolve, { once: true }); location.hash = "#/timeline?" + query; });
            chosen.push([...document.querySelectorAll(".row[data-fact]")].map((row) => row.dataset.fact).sort());
          }
          return chosen;
        })()
        """);

    private string[] Shown() => browser.Evaluate<string[]>("[...document.querySelectorAll('.row[data-fact]')].map((row) => row.dataset.fact).sort()");

    private static Func<IFact, bool> Choose(string name)
    {
        EdtfDate november = EdtfDate.Parse("2018-11");
        return name switch
        {
            "kind" => static fact => fact is Visit,
            "status" => static fact => fact is Visit { Status: EventStatus.Occurred } or Meeting { Status: EventStatus.Occurred },
            "stage" => static fact => fact is ArmsClaim { Stage: ClaimStage.Offered or ClaimStage.Promised },
            "source" => static fact => fact.Evidence.Any(static item => item.Source.Id == "maghreb-voices-2018-11"),
            "possibly" => fact => fact.When is { } when
                && (when.EarliestStart ?? int.MinValue) <= november.LatestEnd && (when.LatestEnd ?? int.MaxValue) >= november.EarliestStart,
            "certainly" => fact => fact.When is { EarliestStart: { } first, LatestEnd: { } last } && first >= november.EarliestStart && last <= november.LatestEnd,
            "entity" => static fact => People.SergeiShoigu.Facts.Contains(fact),
            "place" => static fact => Places.All.Where(IsWithinRussia).SelectMany(static place => place.Facts).Contains(fact),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
    }

    private static bool IsWithinRussia(Place place) => place.Id == "russia-country" || (place.Within is { } around && IsWithinRussia(around));
}
