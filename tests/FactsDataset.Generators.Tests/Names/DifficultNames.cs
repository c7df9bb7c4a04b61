using System.Reflection;
using System.Text;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactsDataset.Generators.Tests.Names;

/// <summary>
/// Every name that means something to C# or to generated code: keywords of every sort, the identifiers that generated
/// code consists of, and what its types inherit.
/// </summary>
internal static class DifficultNames
{
    /// <summary>The names, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Keywords().Concat(Generated()).Concat(Inherited()).Where(SyntaxFacts.IsValidIdentifier).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The slugs that give those of the names that a slug can give.</summary>
    public static IReadOnlyList<string> Slugs { get; } = [.. All.Select(ToSlug).Where(static slug => slug.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Keywords, those that are such in some places only, and words that C# knows without calling them keywords.</summary>
    public static IReadOnlyList<string> Keywords() =>
    [
        .. Enum.GetValues<SyntaxKind>().Where(static kind => SyntaxFacts.IsKeywordKind(kind) || SyntaxFacts.IsContextualKeyword(kind)).Select(SyntaxFacts.GetText),
        .. SyntaxFacts.GetContextualKeywordKinds().Select(SyntaxFacts.GetText),
        .. SyntaxFacts.GetPreprocessorKeywordKinds().Select(SyntaxFacts.GetText),
        "field", "value", "args", "_", "var", "dynamic", "nint", "nuint", "notnull", "unmanaged", "extension", "await", "allows", "scoped", "required",
        "file", "record", "with", "union", "closed", "safe", "labeled", "global", "nameof", "discard",
    ];

    private static IEnumerable<string> Generated()
    {
        foreach (SyntaxTree tree in Tiny.Project.Run().WithGenerated().SyntaxTrees)
        {
            foreach (SyntaxToken token in tree.GetRoot().DescendantTokens(descendIntoTrivia: false))
            {
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    yield return token.ValueText;
                }
            }
        }
    }

    private static IEnumerable<string> Inherited()
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        Assembly generated = Tiny.Project.Run().Load("Acme.Trips").Assembly;
        IEnumerable<Type> types = generated.GetTypes().Concat([typeof(object), typeof(Enum), typeof(IComparable), typeof(IEquatable<int>)]);
        return types.SelectMany(type => type.GetInterfaces().Append(type).Append(type.BaseType!))
            .Where(static type => type is not null)
            .Distinct()
            .SelectMany(static type => type.GetMembers(Any).Where(IsInheritable).Select(static member => member.Name).Append(type.Name.Split('`')[0]))
            .Concat(typeof(IEntry).Assembly.GetExportedTypes().Select(static type => type.Name.Split('`')[0]));
    }

    private static bool IsInheritable(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsPrivate && !method.IsAssembly,
        FieldInfo field => !field.IsPrivate && !field.IsAssembly,
        _ => true,
    };

    private static string ToSlug(string name)
    {
        StringBuilder slug = new();
        foreach (char character in name)
        {
            if (char.IsAsciiLetterUpper(character) && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            slug.Append(char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : '-');
        }

        return slug.ToString().Trim('-').Replace("--", "-", StringComparison.Ordinal);
    }
}
