using System.Diagnostics.CodeAnalysis;

namespace FactsDataset.Packages.Tests.Packing;

/// <summary>Tests that share the packages. They run one after the other: each keeps the machine busy.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is what xunit calls it.")]
public sealed class PackageCollection : ICollectionFixture<PackageFeed>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "packages";
}
