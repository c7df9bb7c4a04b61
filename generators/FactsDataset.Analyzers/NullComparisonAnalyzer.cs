using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactsDataset.Analyzers;

/// <summary>Warns of <c>when?.IsBefore(day) != Certainty.No</c>, which is true of every date that is null.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullComparisonAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NullPasses);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName("FactsDataset.Core.EdtfComparison") is { IsEmpty: false } comparisons)
            {
                start.RegisterOperationAction(
                    operation => Check(operation, comparisons), OperationKind.Binary, OperationKind.IsPattern);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, ImmutableArray<INamedTypeSymbol> comparisons)
    {
        switch (context.Operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal:
                Check(context, unequal.LeftOperand, comparisons);
                Check(context, unequal.RightOperand, comparisons);
                break;
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: not null } } } } negated:
                Check(context, negated.Value, comparisons);
                break;
        }
    }

    private static void Check(OperationAnalysisContext context, IOperation value, ImmutableArray<INamedTypeSymbol> comparisons)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        if (value is IConditionalAccessOperation { Syntax: ConditionalAccessExpressionSyntax syntax, WhenNotNull: IInvocationOperation call }
            && comparisons.Any(type => SymbolEqualityComparer.Default.Equals(type, call.TargetMethod.ContainingType)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NullPasses, syntax.OperatorToken.GetLocation(), call.TargetMethod.Name));
        }
    }
}
