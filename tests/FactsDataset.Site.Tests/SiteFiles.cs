namespace FactsDataset.Site.Tests;

/// <summary>Where the files of these tests are.</summary>
internal static class SiteFiles
{
    /// <summary>The folder of this project.</summary>
    public static string Project { get; } = Repository.At("tests/FactsDataset.Site.Tests");

    /// <summary>The folder of the project under test.</summary>
    public static string Site { get; } = Repository.At("src/FactsDataset.Site");

    /// <summary>The folder of what drives the browser.</summary>
    public static string Browser { get; } = Repository.At("tests/FactsDataset.Site.Tests/browser");
}
