namespace FactsDataset.Compatibility.Tests.Harness;

/// <summary>Tests that share one packing.</summary>
[CollectionDefinition(Name)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711", Justification = "xunit's word.")]
public sealed class PackageCollection : ICollectionFixture<GeneratorPackage>
{
    public const string Name = "Package";
}
