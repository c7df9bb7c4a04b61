namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>The two files of one target.</summary>
/// <param name="Received">The full path of what a failing run writes.</param>
/// <param name="Verified">The full path of what people accepted.</param>
internal sealed record SnapshotPair(string Received, string Verified);
