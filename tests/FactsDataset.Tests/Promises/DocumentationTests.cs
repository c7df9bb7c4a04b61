using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Tests.Promises;

/// <summary>The reference: whoever can see a member can read what it means, and what each of its parameters is.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Assemblies => ["FactsDataset.Core", "FactsDataset"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void EveryPublicMemberSaysWhatItMeans(string assembly) =>
        AssertNone(SymbolsOf(assembly).Where(static pair => !IsInherited(pair.Docs) && IsBlank(pair.Docs?.Element("summary"))).Select(static pair => pair.Symbol.ToDisplayString()));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void EveryParameterIsDescribed(string assembly) => AssertNone(
        SymbolsOf(assembly)
            .Where(static pair => !IsInherited(pair.Docs) && !IsPlumbing(pair.Symbol) && !IsKnown(pair.Symbol))
            .SelectMany(static pair => NamesOf(pair.Symbol)
                .Where(name => IsBlank(pair.Docs?.Elements().FirstOrDefault(element => element.Name.LocalName is "param" or "typeparam" && (string?)element.Attribute("name") == name)))
                .Select(name => $"{pair.Symbol.ToDisplayString()}: {name}")));

    private static void AssertNone(IEnumerable<string> undocumented)
    {
        string text = string.Join("\n", undocumented);
        Assert.True(text.Length == 0, text);
    }

    private static IEnumerable<string> NamesOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters.Select(static one => one.Name).Concat(method.TypeParameters.Select(static one => one.Name)),
        IPropertySymbol { IsIndexer: true } indexer => indexer.Parameters.Select(static one => one.Name),
        INamedTypeSymbol { TypeKind: not TypeKind.Delegate } type => type.TypeParameters.Select(static one => one.Name),
        _ => [],
    };

    /// <summary>What .NET and System.Text.Json know by name; of a code and its value the summary says all there is.</summary>
    private static bool IsKnown(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } or IMethodSymbol { IsOverride: true }
        || symbol.ContainingType?.Name.EndsWith("Codes", StringComparison.Ordinal) == true
        || symbol is { Name: "Equals" or "CompareTo" or "GetHashCode" or "ToString" };

    private static bool IsPlumbing(ISymbol? symbol)
    {
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.GetAttributes().Any(static one => one.AttributeClass?.Name == "EditorBrowsableAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInherited(XElement? docs) => docs?.Element("inheritdoc") is not null;

    private static bool IsBlank(XElement? element) => element is null || (string.IsNullOrWhiteSpace(element.Value) && !element.Elements().Any());

    private static IEnumerable<(ISymbol Symbol, XElement? Docs)> SymbolsOf(string assembly)
    {
        string path = Path.Combine(AppContext.BaseDirectory, assembly + ".dll");
        Dictionary<string, XElement> docs = XDocument.Load(Path.ChangeExtension(path, ".xml"))
            .Descendants("member")
            .ToDictionary(static member => (string)member.Attribute("name")!, StringComparer.Ordinal);
        PortableExecutableReference reference = MetadataReference.CreateFromFile(path);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Reader",
            references: [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(one => one != path).Select(static one => MetadataReference.CreateFromFile(one)), reference]);
        return TypesOf(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace)
            .SelectMany(static type => MembersOf(type).Prepend(type))
            .Select(symbol => (symbol, docs.GetValueOrDefault(symbol.GetDocumentationCommentId()!)));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(static one => one is INamespaceSymbol || one.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(static one => one is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(one));

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        member is not INamedTypeSymbol
        && (member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected)
        && !member.IsImplicitlyDeclared
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet } and not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }
        && !member.GetAttributes().Any(static one => one.AttributeClass?.Name == "CompilerGeneratedAttribute")
        && type.TypeKind != TypeKind.Delegate
        && !(type.TypeKind == TypeKind.Enum && member is not IFieldSymbol { HasConstantValue: true }));
}
