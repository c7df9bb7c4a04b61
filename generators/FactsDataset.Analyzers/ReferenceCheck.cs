using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Analyzers;

/// <summary>Checks constants that are given as ids; the mark is the collection.</summary>
internal sealed class ReferenceCheck : MarkedConstantCheck<INamedTypeSymbol>
{
    private readonly MarkedSymbols _marked = new();
    private readonly IdReport _report = new(new FactIdSets());

    /// <inheritdoc/>
    protected override INamedTypeSymbol? MarkOf(ISymbol symbol) => _marked.CollectionOf(symbol);

    /// <inheritdoc/>
    protected override void Report(SyntaxNodeAnalysisContext context, IOperation constant, INamedTypeSymbol mark) =>
        _report.Run(context, constant, mark);
}
