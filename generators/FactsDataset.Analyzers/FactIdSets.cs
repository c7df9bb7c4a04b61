using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers;

/// <summary>The ids of each collection that a compilation names, read once.</summary>
internal sealed class FactIdSets
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, FactIdSet?> _sets = new(SymbolEqualityComparer.Default);

    /// <summary>The ids of a collection; null where it does not tell them.</summary>
    public FactIdSet? Of(INamedTypeSymbol collection) => _sets.GetOrAdd(collection, static type => FactIdSet.Read(type));

    /// <summary>Another collection of the same dataset that has the id; null where none has.</summary>
    public INamedTypeSymbol? OtherWith(string id, INamedTypeSymbol collection) => collection.ContainingNamespace.GetTypeMembers()
        .FirstOrDefault(type => type.IsStatic && !SymbolEqualityComparer.Default.Equals(type, collection) && Of(type)?.Contains(id) == true);
}
