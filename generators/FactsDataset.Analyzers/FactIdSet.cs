using FactsDataset.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers;

/// <summary>The ids of a collection, as its attribute tells them.</summary>
internal sealed class FactIdSet
{
    private readonly IdCatalogue _catalogue;

    private FactIdSet(INamedTypeSymbol collection, IdCatalogue catalogue)
    {
        Collection = collection;
        _catalogue = catalogue;
    }

    /// <summary>The class that holds the entries.</summary>
    public INamedTypeSymbol Collection { get; }

    /// <summary>The ids that exist and are not retired.</summary>
    public IReadOnlyList<string> Ids => _catalogue.Ids;

    /// <summary>The ids of a class; null where it does not tell them.</summary>
    public static FactIdSet? Read(INamedTypeSymbol collection)
    {
        AttributeData? attribute = collection.GetAttributes().FirstOrDefault(static attribute => IsIds(attribute.AttributeClass));
        return attribute?.ConstructorArguments.FirstOrDefault().Value is string ids
            ? new FactIdSet(collection, new IdCatalogue(ids, Named(attribute, "Retired"), Named(attribute, "Symbols")))
            : null;
    }

    public bool Contains(string id) => _catalogue.Contains(id);

    public bool IsRetired(string id) => _catalogue.IsRetired(id);

    /// <summary>The id to use instead of a retired one; null where none took its place.</summary>
    public string? SuccessorOf(string id) => _catalogue.SuccessorOf(id);

    /// <summary>The collection's member for an id, which has the given type; null where there is none to be used.</summary>
    public string? MemberOf(string id, ITypeSymbol type)
    {
        string name = _catalogue.MemberOf(id);
        return Collection.GetMembers(name).FirstOrDefault() is IPropertySymbol { IsStatic: true } property
            && SymbolEqualityComparer.Default.Equals(property.Type, type)
            && !property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute))
                ? name
                : null;
    }

    private static bool IsIds(INamedTypeSymbol? type) => type is
    {
        Name: "FactIdsAttribute",
        ContainingNamespace: { Name: "Packing", ContainingNamespace: { Name: "Core", ContainingNamespace: { Name: "FactsDataset", ContainingNamespace.IsGlobalNamespace: true } } },
    };

    private static string Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : string.Empty;
}
