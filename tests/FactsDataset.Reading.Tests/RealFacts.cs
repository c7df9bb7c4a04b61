using FactsDataset.Compiler;

namespace FactsDataset.Reading.Tests;

/// <summary>The fact files of this repository.</summary>
internal static class RealFacts
{
    /// <summary>Their texts, the schema among them.</summary>
    public static IReadOnlyList<FactText> Read() => [.. Repository.FactFiles.Select(static path => new FactText(path, File.ReadAllText(path)))];
}
