using System.Runtime.CompilerServices;
using FactsDataset.Compiler;

namespace FactsDataset.Reading.Tests;

/// <summary>The fact files of this repository.</summary>
internal static class RealFacts
{
    /// <summary>Their texts, the schema among them.</summary>
    public static IReadOnlyList<FactText> Read([CallerFilePath] string here = "") =>
        Directory.GetFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "facts"), "*.yaml")
            .Select(static path => new FactText(path, File.ReadAllText(path)))
            .ToList();
}
