namespace FactsDataset.Site.Tests;

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Browser>
{
    /// <summary>Their collection.</summary>
    public const string Name = "browser";
}
