namespace FactsDataset.Cli.Differences;

/// <summary>What becomes of entries, in the words of readers of the data.</summary>
internal static class ChangeWords
{
    /// <summary>The heading of a group.</summary>
    public static string Of(ChangeGroup group) => group == ChangeGroup.Changed ? "Corrected" : group.ToString();

    /// <summary>The present id of an entry that has another, and what people call it: <c>doe-rome -> roe-rome: Roe visits Rome</c>.</summary>
    public static string NameOf(EntryChange change) =>
        change.Id + (change.PresentId is { } present ? " -> " + present : string.Empty) + (change.Label is { } label ? ": " + label : string.Empty);

    /// <summary>What the comparison is called: the package and version of the new dataset, or else its file.</summary>
    public static string TitleOf(DifferenceReport report) => report.New.Package is { } package
        ? $"{package.Id} {package.Version.ToNormalizedString()}"
        : Path.GetFileName(report.New.Path);
}
