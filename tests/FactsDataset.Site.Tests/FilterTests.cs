using FactsDataset.Core;

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
    public void EntityWithItsPartsChoosesMoreThanTheEntityAlone()
    {
        browser.Open(Pages.FactsAddress + "#/timeline?entity=russia");
        string[] alone = Shown();
        browser.Go("#/timeline?entity=russia&parts=1");
        string[] whole = Shown();
        Assert.Subset(whole.ToHashSet(), alone.ToHashSet());
        Assert.Contains("haftar-shoigu-moscow-2018-11", whole);
        Assert.True(whole.Length > alone.Length);
        Assert.True(whole.Length < Facts.All.Count);
    }

    [BrowserFact]
    public void TextIsFoundInEverySpellingOfWhomAFactNames()
    {
        browser.Open(Pages.FactsAddress + "#/timeline?text=" + Uri.EscapeDataString("سيرغى شويغو"));
        Assert.Contains("haftar-shoigu-moscow-2018-11", Shown());
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
