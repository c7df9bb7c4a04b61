using System.Globalization;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>Generated code asks no more of a project than FACT1002 says.</summary>
public class FrameworkTests
{
    [Fact]
    public void CompilesOnNetStandardWithCSharp11() =>
        (Example.Project with { References = FrameworkReferences.NetStandard, LanguageVersion = LanguageVersion.CSharp11 }).Run().Compile();

    [Fact]
    public void CompilesAsTheLatestCSharp() => (Example.Project with { LanguageVersion = LanguageVersion.Latest }).Run().Compile();

    [Fact]
    public void AnOldLanguageVersionIsRefusedOnce() => AssertRefused(
        Example.Project with { LanguageVersion = LanguageVersion.CSharp10 },
        "Generated facts need C# 11, and this project is compiled as C# 10.0: set <LangVersion>11</LangVersion> or later");

    [Fact]
    public void AProjectWithoutCoreIsRefusedOnce() => AssertRefused(
        Example.Project with { References = FrameworkReferences.Current },
        "Generated facts need FactsDataset.Core, which this project does not reference: run 'dotnet add package FactsDataset.Core'");

    [Fact]
    public void AFrameworkWithoutSpansIsRefused() => AssertRefused(
        Example.Project with
        {
            References = [.. FrameworkReferences.NetStandard.Where(static reference => !reference.Display!.Contains("System.Memory", StringComparison.Ordinal))],
        },
        "Generated facts need System.ReadOnlySpan, which this framework lacks: reference the package System.Memory");

    /// <summary>A library may bring a span of its own for itself; that hides none.</summary>
    [Fact]
    public void ATypeThatALibraryHasForItselfHidesNone()
    {
        CSharpCompilation other = CSharpCompilation.Create(
            "Other",
            [CSharpSyntaxTree.ParseText("namespace System { internal readonly ref struct ReadOnlySpan<T> { } }")],
            FrameworkReferences.NetStandard.Where(static reference => reference.Display!.EndsWith("netstandard.dll", StringComparison.Ordinal)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        FactsProject project = Example.Project with { References = [.. FrameworkReferences.NetStandard, other.ToMetadataReference()] };
        project.Run().Compile();
    }

    private static void AssertRefused(FactsProject project, string message)
    {
        FactsRun run = project.Run();
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FACT1002", diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Empty(run.Sources);
    }
}
