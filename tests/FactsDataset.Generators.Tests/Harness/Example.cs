namespace FactsDataset.Generators.Tests.Harness;

/// <summary>A small invented dataset with every shape of field.</summary>
internal static class Example
{
    public const string Schema = """
        namespace Acme.Facts

        """;
}
