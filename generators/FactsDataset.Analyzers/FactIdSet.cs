using FactsDataset.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers;

/// <summary>The ids of a collection, as its attribute tells them.</summary>
internal sealed class FactIdSet
{
    private readonly HashSet<string> _ids;
    private readonly Dictionary<string, string> _retired;
    private readonly Dictionary<string, string> _symbols;

    private FactIdSet(INamedTypeSymbol collection, string ids, string retired, string symbols)
    {
        Collection = collection;
        _retired = SplitPairs(retired);
        Ids = Split(ids).Where(id => !_retired.ContainsKey(id)).ToArray();
        _ids = new HashSet<string>(Ids, StringComparer.Ordinal);
        _symbols = SplitPairs(symbols);
    }

    /// <summary>The class that holds the entries.</summary>
    public INamedTypeSymbol Collection { get; }

    /// <summary>The ids that exist and are not retired.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The ids of a class; null where it does not tell them.</summary>
    public static FactIdSet? Read(INamedTypeSymbol collection)
    {
        AttributeData? attribute = collection.GetAttributes().FirstOrDefault(static attribute => IsIds(attribute.AttributeClass));
        return attribute?.ConstructorArguments.FirstOrDefault().Value is string ids
            ? new FactIdSet(collection, ids, Named(attribute, "Retired"), Named(attribute, "Symbols"))
            : null;
    }

    public bool Contains(string id) => _ids.Contains(id);

    public bool IsRetired(string id) => _retired.ContainsKey(id);

    /// <summary>The id to use instead of a retired one; null where none took its place.</summary>
    public string? SuccessorOf(string id)
    {
        string successor = id;
        for (int steps = 0; steps <= _retired.Count && _retired.TryGetValue(successor, out string? next); steps++)
        {
            successor = next;
        }

        return _ids.Contains(successor) ? successor : null;
    }

    /// <summary>The collection's member for an id, which has the given type; null where there is none to be used.</summary>
    public string? MemberOf(string id, ITypeSymbol type)
    {
        string name = _symbols.TryGetValue(id, out string? symbol) ? symbol : CSharpNames.ToPascalCase(id);
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

    private static string[] Split(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, string> SplitPairs(string text)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach (string pair in Split(text))
        {
            int equals = pair.IndexOf('=');
            pairs[equals < 0 ? pair : pair.Substring(0, equals)] = equals < 0 ? string.Empty : pair.Substring(equals + 1);
        }

        return pairs;
    }
}
