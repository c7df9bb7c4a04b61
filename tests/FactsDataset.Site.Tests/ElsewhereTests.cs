using FactsDataset.Compiler.Corpus;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Site.Tests;

/// <summary>Evidence in sources that are no documents of the corpus says that no digest verifies it, and where to look.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ElsewhereTests(Browser browser)
{
    private static readonly Lazy<string> Address = new(static () => Pages.Write("shelf", SitePage.Build(
        Pages.ReadTexts([.. ShelfFacts.All.Select(static file => ("facts/" + file.Name, file.Text))]), new SiteOptions("Shelf", CorpusFolder.None))));

    [BrowserTheory]
    [InlineData("", "not verified by digest", "page 12-14", "the whole", "1 June 2001")]
    [InlineData("?lang=ar", "غير متحقق منه بالبصمة", "الصفحة 12-14", "المصدر كله", "1 يونيو 2001")]
    public void EvidenceHasABadgeItsPageAndTheAddress(string language, string badge, string page, string whole, string accessed)
    {
        browser.Open(Address.Value);
        browser.Go("#/fact/first-landing" + language);
        Assert.Equal(
            [badge, badge, badge, badge, string.Empty],
            browser.Evaluate<string[]>("[...document.querySelectorAll('.evidence-item')].map((item) => item.querySelector('.unverified')?.textContent ?? '')"));
        string[] places = browser.Evaluate<string[]>("[...document.querySelectorAll('.evidence-item .cited')].map((item) => item.textContent)");
        Assert.Equal("history " + page, places[0]);
        Assert.Equal("harbour-page " + whole, places[2]);
        Assert.Equal("the-letter 2:0-4", places[4]);
        Assert.Equal(
            ["https://example.org/harbours?all=1", "https://example.org/harbours?all=1"],
            browser.Evaluate<string[]>("[...document.querySelectorAll('.source-url')].map((link) => link.href)"));
        Assert.Contains(accessed, browser.Evaluate<string>("document.querySelectorAll('.evidence-item')[2].textContent"), StringComparison.Ordinal);
        Assert.Equal(1, browser.Evaluate<int>("document.querySelectorAll('.evidence-item .digest').length"));
        Assert.Empty(browser.Log());
    }

    [BrowserFact]
    public void SourceListsItsPagesInOrder()
    {
        browser.Open(Address.Value);
        browser.Go("#/source/history");
        Assert.Equal(
            ["page xii, section Preface | \"of\" [1]", "page 12-14"],
            browser.Evaluate<string[]>("[...document.querySelectorAll('.span .locator')].map((place) => place.textContent)"));
        Assert.Equal("not verified by digest", browser.Evaluate<string>("document.querySelector('.source-page .unverified').textContent"));
        Assert.Equal(0, browser.Evaluate<int>("document.querySelectorAll('.coverage svg').length"));
        browser.Click(".span .cites a");
        browser.Click(".evidence-item .cited a");
        Assert.Equal("page 12-14", browser.Evaluate<string>("document.querySelector('.span.focus .locator').textContent"));
        browser.Go("#/sources");
        Assert.Equal(4, browser.Evaluate<int>("document.querySelectorAll('.source-card').length"));
        Assert.Equal(1, browser.Evaluate<int>("document.querySelectorAll('.source-card svg').length"));
        Assert.Empty(browser.Log());
    }

    [BrowserTheory]
    [InlineData(1280, "")]
    [InlineData(390, "?lang=ar")]
    public void PageStaysWithinItsWindow(int width, string language)
    {
        browser.Open(Address.Value, width);
        browser.Go("#/fact/first-landing" + language);
        Assert.True(browser.Evaluate<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(browser.Axe());
    }
}
