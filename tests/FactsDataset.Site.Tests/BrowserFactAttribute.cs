namespace FactsDataset.Site.Tests;

/// <summary>A test that needs a browser, and is skipped where none can run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Obstacle;
}
