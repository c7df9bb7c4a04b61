namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>What comparing one target gave.</summary>
/// <param name="Pair">Its files.</param>
/// <param name="Received">The text of this run.</param>
/// <param name="Verified">The text that people accepted; null when there is none yet.</param>
internal sealed record SnapshotComparison(SnapshotPair Pair, string Received, string? Verified)
{
    /// <summary>Whether nothing was accepted yet.</summary>
    public bool IsNew => Verified is null;

    /// <summary>Whether the texts are the same.</summary>
    public bool IsEqual => Verified is not null && SnapshotText.AreSame(Received, Verified);
}
