using FactsDataset.Compiler;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Generators;

/// <summary>FACT1004: whether the compiler was given every fact file that the project has.</summary>
internal static class ReachCheck
{
    /// <summary>Compares the files that came with the number of those that were to come.</summary>
    /// <param name="expected">How many the project has; null where it does not say.</param>
    /// <param name="paths">The paths of those that came, the schema among them.</param>
    public static EquatableArray<FactDiagnostic> Run(int? expected, EquatableArray<string> paths)
    {
        int given = paths.Distinct(StringComparer.Ordinal).Count();
        return expected > given ? new EquatableArray<FactDiagnostic>([FactFileReports.Missing(expected.Value, given)]) : default;
    }
}
