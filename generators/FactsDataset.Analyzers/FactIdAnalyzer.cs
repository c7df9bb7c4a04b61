using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Analyzers;

/// <summary>Checks every constant that C# code gives as the id of a fact against the ids of the dataset.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactIdAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.UnknownId, Descriptors.RetiredId, Descriptors.TypedMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // A page of Razor is generated code, and its ids are as wrong as anybody's.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName("FactsDataset.Core.FactIdAttribute").IsEmpty)
            {
                return;
            }

            ReferenceCheck check = new();
            start.RegisterSyntaxNodeAction(check.Run, TextExpressions.Givers);
        });
    }
}
