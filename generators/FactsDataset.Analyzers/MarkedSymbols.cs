using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers;

/// <summary>Which parameters, fields and properties hold ids, and of which collection. Knows one compilation.</summary>
internal sealed class MarkedSymbols
{
    private readonly ConcurrentDictionary<ISymbol, INamedTypeSymbol?> _collections = new(SymbolEqualityComparer.Default);

    /// <summary>The collection whose ids the symbol holds; null where it is not marked.</summary>
    public INamedTypeSymbol? CollectionOf(ISymbol symbol) => _collections.GetOrAdd(symbol.OriginalDefinition, static marked => Find(marked));

    /// <summary>The attribute of Core that a symbol has, or what it overrides; null where there is none.</summary>
    public static AttributeData? FindMark(ISymbol symbol, string attributeName)
    {
        for (ISymbol? current = symbol; current is not null; current = Overridden(current))
        {
            if (current.GetAttributes().FirstOrDefault(attribute => IsOfCore(attribute.AttributeClass, attributeName)) is { } mark)
            {
                return mark;
            }
        }

        return null;
    }

    private static INamedTypeSymbol? Find(ISymbol symbol) =>
        (FindMark(symbol, "FactIdAttribute")?.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol)?.OriginalDefinition;

    private static bool IsOfCore(INamedTypeSymbol? type, string name) =>
        type?.Name == name
        && type.ContainingNamespace is { Name: "Core", ContainingNamespace: { Name: "FactsDataset", ContainingNamespace.IsGlobalNamespace: true } };

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } method }, Ordinal: var ordinal } => method.Parameters[ordinal],
        IParameterSymbol { ContainingSymbol: IPropertySymbol { OverriddenProperty: { } indexer }, Ordinal: var ordinal } => indexer.Parameters[ordinal],
        _ => null,
    };
}
