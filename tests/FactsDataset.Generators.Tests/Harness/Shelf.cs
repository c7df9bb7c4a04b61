namespace FactsDataset.Generators.Tests.Harness;

/// <summary>The dataset of <see cref="ShelfFacts"/>, compiled.</summary>
internal static class Shelf
{
    public static FactsProject Project { get; } = ShelfFacts.All.Aggregate(new FactsProject(), static (project, file) => project.With(file.Name, file.Text));

    private static readonly Lazy<LoadedDataset> Loaded = new(static () => Project.Run().Load("Acme.Shelf"));

    /// <summary>The dataset.</summary>
    public static LoadedDataset Data => Loaded.Value;
}
