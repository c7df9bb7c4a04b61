namespace FactsDataset.Site.Tests;

/// <summary>A test with data that needs a browser, and is skipped where none can run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Obstacle;
}
