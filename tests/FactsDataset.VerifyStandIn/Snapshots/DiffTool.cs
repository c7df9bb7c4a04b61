using DiffEngine;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>Shows differences in the developer's diff tool, where they can be accepted by hand.</summary>
internal static class DiffTool
{
    /// <summary>Opens the tool for what differs, and closes it for what no longer does.</summary>
    public static async Task ShowAsync(IReadOnlyList<SnapshotComparison> comparisons)
    {
        foreach (SnapshotComparison comparison in comparisons)
        {
            (string received, string verified) = comparison.Pair;
            if (comparison.IsEqual)
            {
                DiffRunner.Kill(received, verified);
            }
            else
            {
                await DiffRunner.LaunchForTextAsync(received, verified, SnapshotText.Encoding).ConfigureAwait(false);
            }
        }
    }
}
