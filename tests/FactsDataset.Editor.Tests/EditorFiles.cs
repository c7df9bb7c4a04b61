namespace FactsDataset.Editor.Tests;

/// <summary>Where the files of these tests are.</summary>
internal static class EditorFiles
{
    /// <summary>The folder of this project.</summary>
    public static string Project { get; } = Repository.At("tests/FactsDataset.Editor.Tests");

    /// <summary>The folder of the schemas that editors are given.</summary>
    public static string Schemas { get; } = Repository.At("facts/.schemas");
}
