namespace FactsDataset.Generators.Tests.Harness;

/// <summary>The schema of the dataset of this repository.</summary>
internal static class RealSchema
{
    /// <summary>Its text as it stands in facts/schema.yaml.</summary>
    public static string Text { get; } = Embedded.Read("schema.yaml");
}
