
namespace FactsDataset.Pages.Tests;

/// <summary>The generator's folder, with the pages beside it.</summary>
internal static class GeneratorFolder
{
    /// <summary>The folder of the pages.</summary>
    public static string Pages { get; } = Path.Combine(Repository.At("generators/FactsDataset.Generators"), "docs");

    /// <summary>The rows of the release tracking.</summary>
    public static IReadOnlyList<string> ReleaseRows { get; } =
        [.. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }.SelectMany(static name => File.ReadAllLines(Path.Combine(Repository.At("generators/FactsDataset.Generators"), name)))];
}
