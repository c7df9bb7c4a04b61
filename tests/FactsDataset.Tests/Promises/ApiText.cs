using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Tests.Promises;

/// <summary>Prints what others can see of an assembly, from its metadata, one line for each type and member.</summary>
/// <remarks>
/// Types and members come in ordinal order. What the compiler makes of a record besides its declaration is left out. A
/// reference that may be null has a question mark.
/// </remarks>
internal static class ApiText
{
    private const SymbolDisplayMiscellaneousOptions Spelling =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier;

    /// <summary>A type where it is referred to: its name is enough, as in code.</summary>
    private static readonly SymbolDisplayFormat Reference = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: Spelling);

    private static readonly SymbolDisplayFormat Declaration = Reference
        .WithGenericsOptions(
            SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    private static readonly SymbolDisplayFormat Member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: Spelling);

    private static readonly string[] ShownAttributes =
        ["EditorBrowsableAttribute", "ObsoleteAttribute", "FlagsAttribute", "JsonConverterAttribute"];

    /// <summary>Prints an assembly.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="references">What it is compiled against; itself may be among it.</param>
    /// <param name="isShown">Which of its members are printed.</param>
    public static string Of(string path, IEnumerable<string> references, Func<ISymbol, bool> isShown)
    {
        PortableExecutableReference assembly = MetadataReference.CreateFromFile(path);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Reader", references: [.. references.Where(reference => reference != path).Select(static reference => MetadataReference.CreateFromFile(reference)), assembly]);
        IAssemblySymbol symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!;
        StringBuilder text = new();
        foreach (IGrouping<string, INamedTypeSymbol> types in TypesOf(symbol.GlobalNamespace)
            .GroupBy(static type => type.ContainingNamespace.ToDisplayString())
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(types.Key).Append('\n');
            foreach (INamedTypeSymbol type in types.OrderBy(static type => type.ToDisplayString(Reference), StringComparer.Ordinal))
            {
                text.Append("\n    ").Append(Describe(type)).Append('\n');
                foreach ((_, string member) in MembersOf(type).Where(isShown).Select(static member => (member.Name, Text: Describe(member)))
                    .OrderBy(static member => member.Name, StringComparer.Ordinal)
                    .ThenBy(static member => member.Text, StringComparer.Ordinal))
                {
                    text.Append("        ").Append(member).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        IEnumerable<INamedTypeSymbol> own = container.GetTypeMembers().Where(IsVisible);
        IEnumerable<INamedTypeSymbol> below = container is INamespaceSymbol space
            ? space.GetNamespaceMembers().SelectMany(TypesOf)
            : [];
        return own.Concat(own.SelectMany(TypesOf)).Concat(below);
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        member is not INamedTypeSymbol
        && IsVisible(member)
        && !member.IsImplicitlyDeclared
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        && !member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute")
        && !(type.TypeKind is TypeKind.Enum or TypeKind.Delegate && member is IMethodSymbol));

    private static string Describe(INamedTypeSymbol type)
    {
        string bases = string.Join(", ", BasesOf(type).Select(static one => one.ToDisplayString(Reference)));
        string[] head = type.ToDisplayString(Declaration).Split(" where ", 2);
        string declaration = type.DelegateInvokeMethod is { } invoke
            ? $"delegate {invoke.ReturnType.ToDisplayString(Reference)} {type.ToDisplayString(Reference)}({string.Join(", ", invoke.Parameters.Select(static one => one.ToDisplayString(Member)))})"
            : head[0] + (bases.Length > 0 ? " : " + bases : string.Empty) + (head.Length > 1 ? " where " + head[1] : string.Empty);
        return AttributesOf(type) + ModifiersOf(type) + declaration;
    }

    private static string ModifiersOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: not TypeKind.Class } => string.Empty,
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => string.Empty,
    };

    private static IEnumerable<ITypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: SpecialType.None } baseType)
        {
            yield return baseType;
        }

        if (type.TypeKind == TypeKind.Enum && type.EnumUnderlyingType is { SpecialType: not SpecialType.System_Int32 } underlying)
        {
            yield return underlying;
        }

        if (type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface)
        {
            foreach (INamedTypeSymbol one in type.Interfaces.Where(IsVisible).OrderBy(static one => one.ToDisplayString(Reference), StringComparer.Ordinal))
            {
                yield return one;
            }
        }
    }

    // What is public says nothing, since all of it can be seen.
    private static string Describe(ISymbol member)
    {
        const string Public = "public ";
        string text = member.ToDisplayString(Member);
        return AttributesOf(member) + (text.StartsWith(Public, StringComparison.Ordinal) ? text[Public.Length..] : text);
    }

    private static string AttributesOf(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Where(static attribute => ShownAttributes.Contains(attribute.AttributeClass?.Name, StringComparer.Ordinal))
        .Select(static attribute => $"[{attribute.AttributeClass!.Name[..^"Attribute".Length]}{Arguments(attribute)}] ")
        .Order(StringComparer.Ordinal));

    private static string Arguments(AttributeData attribute)
    {
        IEnumerable<string> arguments = attribute.ConstructorArguments.Select(Value)
            .Concat(attribute.NamedArguments.Select(static pair => $"{pair.Key} = {Value(pair.Value)}"));
        string text = string.Join(", ", arguments);
        return text.Length > 0 ? $"({text})" : string.Empty;
    }

    private static string Value(TypedConstant value) => value switch
    {
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => $"typeof({type.ToDisplayString(Reference)})",
        { Kind: TypedConstantKind.Enum } => value.ToCSharpString().Split('.')[^1],
        _ => value.ToCSharpString(),
    };
}
