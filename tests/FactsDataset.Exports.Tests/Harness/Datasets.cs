using FactsDataset.Compiler;
using FactsDataset.Compiler.Tests.Harness;
using FactsDataset.Reading;
using FactsDataset.Reading.Files;
using FactsDataset.Reading.Filtering;

namespace FactsDataset.Exports.Tests.Harness;

/// <summary>The datasets that are exported: the real one, one with a field of every type, and parts of them.</summary>
internal static class Datasets
{
    public static DatasetView Real { get; } = Read(Repository.FactFiles.Select(static path => new FactText(path, File.ReadAllText(path))));

    public static DatasetView Example { get; } = Read(ExampleFacts.All.Select(static file => new FactText(file.Path, file.Text)));

    /// <summary>The claims alone, which name meetings and visits that were not asked for.</summary>
    public static DatasetView Claims { get; } = Selection.Of(Real, new FactFilter { Kinds = new HashSet<string> { "arms-claim" } });

    /// <summary>The schema with no entry.</summary>
    public static DatasetView Empty { get; } = Read(ExampleFacts.All.Take(1).Select(static file => new FactText(file.Path, file.Text)));

    public static TheoryData<string> Names => ["real", "example", "claims", "empty"];

    public static DatasetView Find(string name) => name switch { "real" => Real, "example" => Example, "claims" => Claims, _ => Empty };

    public static DatasetView Read(IEnumerable<FactText> texts)
    {
        (DatasetView? dataset, FactCompilation compilation) = FactFileDataset.Read(texts);
        Assert.Empty(compilation.Diagnostics);
        return dataset!;
    }
}
