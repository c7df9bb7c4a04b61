using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Analyzers;

/// <summary>Checks every constant that C# code gives as a date in the Extended Date/Time Format.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EdtfTextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NoDate);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName("FactsDataset.Core.EdtfTextAttribute").IsEmpty)
            {
                return;
            }

            DateCheck check = new();
            start.RegisterSyntaxNodeAction(check.Run, TextExpressions.Givers);
        });
    }
}
