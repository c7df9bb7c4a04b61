using System.Reflection;
using FactsDataset.CodeFixes;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers.Tests;

/// <summary>What the analyzer declares, its release tracking and its fixes hold together.</summary>
public class CatalogueTests
{
    [Fact]
    public void EveryRuleIsTrackedInTheReleases()
    {
        string[] rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "AnalyzerReleases.Unshipped.md"));
        Assert.Equal(
            new FactIdAnalyzer().SupportedDiagnostics.AddRange(new EdtfTextAnalyzer().SupportedDiagnostics).AddRange(new NullComparisonAnalyzer().SupportedDiagnostics).Select(static rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"),
            rows.Where(static row => row.StartsWith("FACT", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryRuleOfIdsHasAFix() => Assert.Equal(
        new FactIdAnalyzer().SupportedDiagnostics.Select(static rule => rule.Id), new FactIdCodeFix().FixableDiagnosticIds);

    [Fact]
    public void TheAnalyzerNeedsNoWorkspace() => Assert.DoesNotContain(
        References(typeof(FactIdAnalyzer)), static reference => reference.Name!.Contains("Workspaces", StringComparison.Ordinal));

    [Fact]
    public void ShippedComponentsNeedNothingNewerThanTheRoslynOfNet8() => Assert.All(
        References(typeof(FactIdAnalyzer)).Concat(References(typeof(FactIdCodeFix))).Where(static reference => !reference.Name!.StartsWith("FactsDataset", StringComparison.Ordinal)),
        static reference => Assert.Contains(
            (reference.Name!, reference.Version!.Major),
            new[]
            {
                ("netstandard", 2),
                ("Microsoft.CodeAnalysis", 4),
                ("Microsoft.CodeAnalysis.CSharp", 4),
                ("Microsoft.CodeAnalysis.Workspaces", 4),
                ("System.Collections.Immutable", 6),
                ("System.Memory", 4),
            }));

    private static AssemblyName[] References(Type type) => type.Assembly.GetReferencedAssemblies();
}
