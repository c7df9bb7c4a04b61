using System.Globalization;

namespace FactsDataset.Site.Tests;

/// <summary>Where things stand on the page, held against what was found good, within a tolerance.</summary>
[Collection(SharedBrowser.Name)]
public sealed class LayoutTests(Browser browser)
{
    /// <summary>In pixels; a font of another version is not to count as a change.</summary>
    private const int Tolerance = 6;

    private const double PictureTolerance = 0.06;

    // What stands, in reading order: its name, left, top, width, height.
    private const string Script = """
        [...document.querySelectorAll("header, .tabs a, h1, h2, .filter-bar, .axis, .overview, .row, .row-time, .fact-title, .meta, .fields > div, .evidence-item, .coverage, .span, .entity-list li, .section")]
          .map((element) => ({ name: element.tagName.toLowerCase() + "." + (element.getAttribute("class") ?? "").split(" ")[0], box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0)
          .map(({ name, box }) => [name, box.left, box.top + scrollY, box.width, box.height].map((part) => typeof part === "number" ? Math.round(part) : part).join(" "))
        """;

    private static readonly (string Name, string Hash)[] Views =
    [
        ("timeline", "#/timeline"),
        ("timeline-arabic", "#/timeline?lang=ar"),
        ("fact", "#/fact/ada-1901"),
        ("fact-arabic", "#/fact/ada-1901?lang=ar"),
        ("entity", "#/entity/ada"),
        ("sources", "#/sources"),
        ("source", "#/source/harbour-log"),
        ("search", "#/search?q=ada"),
    ];

    // What divides the page, by its name, left and width; what is there many times counts once, so that no new fact changes it.
    private const string ColumnsScript = """
        [...new Set([...document.querySelectorAll("header, .filter-bar, .columns, .main-column, .side-column, .picture, .network-picture, .map-picture, .table-scroll, .pair, .pair-sides, .half, .difference, .fact-list, .node-list")]
          .map((element) => ({ name: element.tagName.toLowerCase() + "." + (element.getAttribute("class") ?? "").split(" ")[0], box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0)
          .map(({ name, box }) => [name, box.left, box.width].map((part) => typeof part === "number" ? Math.round(part) : part).join(" ")))]
        """;

    // The views that the invented dataset does not have.
    private static readonly (string Name, string Hash)[] FactViews =
    [
        ("network", "#/network"),
        ("network-arabic", "#/network?lang=ar"),
        ("claims", "#/claims/arms-claim"),
        ("map", "#/map"),
        ("contradictions", "#/contradictions"),
    ];

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public void ViewsStandAsTheyDid(int width)
    {
        browser.Open(Pages.WrecksAddress, width);
        Assert.All(Views, view => AssertStandsAsItDid(view.Name, view.Hash, width, Script));
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public void ColumnsStandAsTheyDid(int width)
    {
        browser.Open(Pages.FactsAddress, width);
        Assert.All(FactViews, view => AssertStandsAsItDid(view.Name, view.Hash, width, ColumnsScript));
    }

    [BrowserFact]
    public void PictureInTheReadmeIsOfThePage()
    {
        string path = Path.Combine(SiteFiles.Site, "docs", "page.png");
        string received = Path.Combine(SiteFiles.Site, "docs", "page.received.png");
        browser.Open(Pages.FactsAddress, width: 1200, height: 760);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        browser.Screenshot(received);
        double difference = File.Exists(path) ? browser.Difference(path, received) : 1;
        Assert.True(difference <= PictureTolerance, $"The picture is {difference:0.000} away from the page: look at {received}, and take it over where it is right.");
        File.Delete(received);
    }

    private void AssertStandsAsItDid(string name, string hash, int width, string script)
    {
        browser.Go(hash);
        string[] layout = browser.Evaluate<string[]>(script);
        Assert.NotEmpty(layout);
        string path = Path.Combine(SiteFiles.Project, "layouts", string.Create(CultureInfo.InvariantCulture, $"{name}-{width}.verified.txt"));
        string[] expected = File.Exists(path) ? File.ReadAllLines(path) : [];
        if (!IsAlike(expected, layout))
        {
            string received = path.Replace(".verified.", ".received.", StringComparison.Ordinal);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(received, string.Join('\n', layout) + "\n");
            Assert.Fail($"{name} at {width} stands otherwise than in {path}: look at it, and take {received} over where it is right.");
        }
    }

    private static bool IsAlike(string[] expected, string[] found) => expected.Length == found.Length && expected.Zip(found).All(static pair =>
    {
        string[] left = pair.First.Split(' ');
        string[] right = pair.Second.Split(' ');
        return left[0] == right[0] && left.Skip(1).Zip(right.Skip(1)).All(static numbers =>
            Math.Abs(int.Parse(numbers.First, CultureInfo.InvariantCulture) - int.Parse(numbers.Second, CultureInfo.InvariantCulture)) <= Tolerance);
    });
}
