using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers;

/// <summary>Which parameters, fields and properties hold ids, and of which collection. Knows one compilation.</summary>
internal sealed class MarkedSymbols
{
    private readonly ConcurrentDictionary<ISymbol, INamedTypeSymbol?> _collections = new(SymbolEqualityComparer.Default);

    /// <summary>The collection whose ids the symbol holds; null where it is not marked.</summary>
    public INamedTypeSymbol? CollectionOf(ISymbol symbol) => _collections.GetOrAdd(symbol.OriginalDefinition, static marked => Find(marked));

    private static INamedTypeSymbol? Find(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null; current = Overridden(current))
        {
            foreach (AttributeData attribute in current.GetAttributes())
            {
                if (IsMark(attribute.AttributeClass) && attribute.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol collection)
                {
                    return collection.OriginalDefinition;
                }
            }
        }

        return null;
    }

    private static bool IsMark(INamedTypeSymbol? type) => type is
    {
        Name: "FactIdAttribute",
        ContainingNamespace: { Name: "Core", ContainingNamespace: { Name: "FactsDataset", ContainingNamespace.IsGlobalNamespace: true } },
    };

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } method }, Ordinal: var ordinal } => method.Parameters[ordinal],
        IParameterSymbol { ContainingSymbol: IPropertySymbol { OverriddenProperty: { } indexer }, Ordinal: var ordinal } => indexer.Parameters[ordinal],
        _ => null,
    };
}
