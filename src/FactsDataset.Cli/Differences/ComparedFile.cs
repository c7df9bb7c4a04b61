using FactsDataset.Cli.Datasets;

namespace FactsDataset.Cli.Differences;

/// <summary>One of the two files that are compared.</summary>
/// <param name="Path">The file, as it was given.</param>
/// <param name="Package">The package that it is; null where it is none.</param>
/// <param name="Dataset">What it holds.</param>
internal sealed record ComparedFile(string Path, PackageIdentity? Package, ExportedDataset Dataset);
