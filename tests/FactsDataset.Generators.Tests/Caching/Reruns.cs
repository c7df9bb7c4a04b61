using System.Collections.Immutable;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Generators.Tests.Caching;

/// <summary>What a second run of a driver did again.</summary>
internal static class Reruns
{
    private static readonly string[] Emitting =
        [StepNames.EmitSchema, StepNames.EmitFile, StepNames.EmitKind, StepNames.EmitForeign, StepNames.EmitFacts, StepNames.EmitStore];

    /// <summary>Every step that has a name.</summary>
    public static string[] AllSteps { get; } =
    [
        StepNames.Input, StepNames.Namespaces, StepNames.Uses, StepNames.Schema, StepNames.Support, StepNames.Neighbours, StepNames.Reach, StepNames.Parse, StepNames.Bind, StepNames.Voices, StepNames.Data, StepNames.Link,
        StepNames.Check, StepNames.Diagnostics, .. Emitting,
    ];

    /// <summary>The steps, each with how many of its outputs came out new; those with none are left out.</summary>
    public static string Of(FactsRun run) => string.Join(", ", AllSteps
        .Select(step => (Step: step, Count: run.Reasons(step).Count(IsNew)))
        .Where(static step => step.Count > 0)
        .Select(static step => $"{step.Step} {step.Count}"));

    /// <summary>The hint names of the sources that differ between two runs, or that only one of them has.</summary>
    public static string[] Changed(FactsRun before, FactsRun after)
    {
        ImmutableSortedDictionary<string, string> left = before.Sources;
        ImmutableSortedDictionary<string, string> right = after.Sources;
        return
        [
            .. left.Keys.Union(right.Keys, StringComparer.Ordinal)
                .Where(hint => left.GetValueOrDefault(hint) != right.GetValueOrDefault(hint))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>How many sources were made anew, rather than kept as the objects that they were.</summary>
    public static int Emitted(FactsRun before, FactsRun after)
    {
        HashSet<SourceText> known = new(before.Result.GeneratedSources.Select(static source => source.SourceText), ReferenceEqualityComparer.Instance);
        return after.Result.GeneratedSources.Count(source => !known.Contains(source.SourceText));
    }

    private static bool IsNew(IncrementalStepRunReason reason) =>
        reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);
}
