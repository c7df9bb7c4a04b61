using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Diagnostics;

/// <summary>
/// Keeps what is reported to what somebody reads: of each rule the first so many, the last of which says how many more
/// there are.
/// </summary>
internal static class DiagnosticLimit
{
    /// <summary>How many diagnostics of one rule are shown.</summary>
    public const int MostOfOneRule = 100;

    /// <summary>The diagnostics that are shown, in the same order.</summary>
    public static EquatableArray<FactDiagnostic> Apply(IReadOnlyList<FactDiagnostic> sorted)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (FactDiagnostic diagnostic in sorted)
        {
            counts[diagnostic.Rule.Id] = CountOf(diagnostic) + 1;
        }

        List<FactDiagnostic> shown = new(Math.Min(sorted.Count, MostOfOneRule));
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (FactDiagnostic diagnostic in sorted)
        {
            _ = seen.TryGetValue(diagnostic.Rule.Id, out int before);
            seen[diagnostic.Rule.Id] = before + 1;
            if (before < MostOfOneRule)
            {
                shown.Add(before == MostOfOneRule - 1 ? diagnostic with { Unshown = CountOf(diagnostic) - MostOfOneRule } : diagnostic);
            }
        }

        return shown.ToEquatableArray();

        int CountOf(FactDiagnostic diagnostic) => counts.TryGetValue(diagnostic.Rule.Id, out int count) ? count : 0;
    }
}
