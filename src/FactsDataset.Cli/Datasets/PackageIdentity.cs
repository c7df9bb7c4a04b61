using NuGet.Versioning;

namespace FactsDataset.Cli.Datasets;

/// <summary>What a package is called, as its nuspec says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
internal sealed record PackageIdentity(string Id, NuGetVersion Version);
