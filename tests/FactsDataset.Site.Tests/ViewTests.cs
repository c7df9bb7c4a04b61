namespace FactsDataset.Site.Tests;

/// <summary>Each view stands by itself: it asks for nothing, complains of nothing, and axe finds nothing.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ViewTests(Browser browser)
{
    private static readonly string[] OfFacts =
    [
        "#/timeline",
        "#/network",
        "#/network/sergei-shoigu",
        "#/claims/arms-claim",
        "#/map",
        "#/contradictions",
        "#/sources",
        "#/source/maghreb-voices-2018-11?focus=10%3A0-105",
        "#/entity/khalifa-haftar",
        "#/entity/moscow",
        "#/fact/haftar-shoigu-moscow-2018-11",
        "#/fact/wagner-fighters-libya-2023",
        "#/search?q=haftar",
    ];

    [BrowserTheory]
    [InlineData("light", 1280)]
    [InlineData("dark", 390)]
    public void EveryViewIsQuietAndAccessible(string theme, int width)
    {
        browser.Open(Pages.FactsAddress, width, theme);
        foreach (string hash in OfFacts)
        {
            browser.Go(hash);
            browser.Evaluate<bool>("[...document.querySelectorAll('details')].forEach((one) => { one.open = true; }) ?? true");
            Assert.True(browser.Evaluate<int>("document.querySelectorAll('main [data-fact], main [data-id], main [data-source]').length") > 0, hash);
            Assert.Equal(1, browser.Evaluate<int>("document.querySelectorAll('h1').length"));
            Assert.Empty(browser.Axe().Select(finding => $"{hash} {theme} {width}: {finding}"));
            Assert.True(browser.Evaluate<int>("document.documentElement.scrollWidth - innerWidth") <= 0, $"{hash} is wider than the window of {width}.");
        }

        Assert.Empty(browser.Log());
    }

    [BrowserFact]
    public void ArabicMirrorsThePageAndNotTheTimeAxis()
    {
        browser.Open(Pages.FactsAddress + "#/timeline?lang=ar");
        Assert.Equal("rtl", browser.Evaluate<string>("getComputedStyle(document.body).direction"));
        Assert.True(browser.Evaluate<bool>("document.querySelector('.row-text').getBoundingClientRect().left > document.querySelector('.row-time').getBoundingClientRect().left"));
        double[] ticks = browser.Evaluate<double[]>("[...document.querySelectorAll('.tick.year')].map((tick) => tick.getBoundingClientRect().left)");
        Assert.Equal(ticks.Order(), ticks);
        Assert.True(ticks.Length > 2);
        double[] axis = browser.Evaluate<double[]>("['.axis', '.grid', '.row-time'].map((name) => Math.round(document.querySelector(name).getBoundingClientRect().left))");
        Assert.Single(axis.Distinct());
        Assert.Contains("سيرغي شويغو", browser.Evaluate<string>("document.querySelector('[data-fact=haftar-shoigu-moscow-2018-11]').textContent"), StringComparison.Ordinal);
        Assert.Contains("7 نوفمبر 2018", browser.Evaluate<string>("document.querySelector('[data-fact=haftar-shoigu-moscow-2018-11]').textContent"), StringComparison.Ordinal);
        Assert.Empty(browser.Axe());
        Assert.Empty(browser.Log());
    }

    [BrowserFact]
    public void KeysMoveAndZoomTimeAndTheAddressKeepsTheWindow()
    {
        browser.Open(Pages.FactsAddress);
        browser.Press(".axis", "+");
        browser.Press(".axis", "+");
        string zoomed = browser.Evaluate<string>("location.hash");
        Assert.Contains("window=", zoomed, StringComparison.Ordinal);
        browser.Press(".axis", "ArrowRight");
        string moved = browser.Evaluate<string>("location.hash");
        Assert.NotEqual(zoomed, moved);
        string ticks = browser.Evaluate<string>("document.querySelector('.axis').textContent");
        browser.Open(Pages.FactsAddress + moved);
        Assert.Equal(ticks, browser.Evaluate<string>("document.querySelector('.axis').textContent"));
        browser.Press(".axis", "0");
        Assert.Equal("#/timeline", browser.Evaluate<string>("location.hash"));
    }

    [BrowserFact]
    public void AnotherSubjectHasTheViewsThatMakeSenseForIt()
    {
        browser.Open(Pages.WrecksAddress);
        Assert.Equal(["Timeline", "Sources"], browser.Evaluate<string[]>("[...document.querySelectorAll('.tabs a')].map((tab) => tab.textContent)"));
        Assert.Equal(["ada-1901", "bertha-1903"], browser.Evaluate<string[]>("[...document.querySelectorAll('.rows-area [data-fact]')].map((row) => row.dataset.fact)"));
        Assert.Equal(3, browser.Evaluate<int>("document.querySelectorAll('[data-fact=ada-1901] .row-time .possible').length"));
        browser.Go("#/timeline?place=north-sea");
        Assert.Equal(2, browser.Evaluate<int>("document.querySelectorAll('.row[data-fact]').length"));
        browser.Go("#/timeline?cause=fire");
        Assert.Equal(1, browser.Evaluate<int>("document.querySelectorAll('.row[data-fact]').length"));
        Assert.Empty(browser.Log());
    }

    [BrowserFact]
    public void TextsOfTheDataStayText()
    {
        browser.Open(Pages.WrecksAddress);
        foreach (string hash in new[] { "#/timeline", "#/fact/bertha-undated", "#/entity/bertha", "#/search?q=bertha", "#/source/harbour-log", "#/sources", "#/nothing/<img src=x onerror=document.title='hit'>" })
        {
            browser.Go(hash);
            Assert.Equal(0, browser.Evaluate<int>("document.querySelectorAll('#page script, #page img, #page b').length"));
        }

        browser.Go("#/fact/bertha-undated");
        Assert.Equal("<script>document.title='hit'</script>\"'>&amp;<img src=x onerror=document.title='hit'>", browser.Evaluate<string>("document.querySelector('h1').textContent"));
        Assert.DoesNotContain("hit", browser.Evaluate<string>("document.title.replace(/.*– /, '')"), StringComparison.Ordinal);
        Assert.Empty(browser.Log());
    }
}
