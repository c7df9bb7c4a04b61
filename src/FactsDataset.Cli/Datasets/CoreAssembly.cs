namespace FactsDataset.Cli.Datasets;

/// <summary>The FactsDataset.Core that a dataset is run with.</summary>
/// <param name="Bytes">The assembly; null for the tool's own.</param>
/// <param name="Place">Where it was found, for messages.</param>
internal sealed record CoreAssembly(byte[]? Bytes, string Place);
