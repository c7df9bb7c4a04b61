using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>The example, compiled and loaded once for all tests that use it.</summary>
internal static class ExampleDataset
{
    private static readonly Lazy<LoadedDataset> Loaded = new(static () => Example.Project.Run().Load());

    /// <summary>The example.</summary>
    public static LoadedDataset Data => Loaded.Value;

    /// <summary>Runs statements that use the example.</summary>
    public static void Run(string statements) => Loaded.Value.Run(statements);
}
