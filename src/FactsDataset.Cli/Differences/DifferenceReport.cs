namespace FactsDataset.Cli.Differences;

/// <summary>What <c>facts diff</c> has to say.</summary>
/// <param name="Old">The file before.</param>
/// <param name="New">The file after.</param>
/// <param name="Difference">What differs.</param>
/// <param name="Version">Whether the new version is enough; null unless both files are packages.</param>
internal sealed record DifferenceReport(ComparedFile Old, ComparedFile New, DatasetDifference Difference, VersionVerdict? Version)
{
    /// <summary>Whether the new dataset may be released as it is.</summary>
    public bool IsSound => !Difference.IsForbidden && Version is not { IsEnough: false };

    /// <summary>Compares two files.</summary>
    public static DifferenceReport Of(ComparedFile old, ComparedFile @new)
    {
        DatasetDifference difference = DatasetComparison.Compare(old.Dataset, @new.Dataset);
        VersionVerdict? verdict = old.Package is { } before && @new.Package is { } after
            ? VersionVerdict.Of(before.Version, after.Version, difference.Part)
            : null;
        return new DifferenceReport(old, @new, difference, verdict);
    }
}
