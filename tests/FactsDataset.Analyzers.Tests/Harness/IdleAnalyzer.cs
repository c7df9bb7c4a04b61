using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Analyzers.Tests.Harness;

#pragma warning disable RS1001 // No compiler is to find it: tests make it.
/// <summary>An analyzer that does nothing, to measure what running any costs.</summary>
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("IDLE1", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Error, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.UnsafeStatement);
    }
}
