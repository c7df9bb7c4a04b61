using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Schema;

/// <summary>What a dataset's fact files may say, and what is generated from them.</summary>
internal sealed record DatasetSchema(
    string Namespace,
    FacadeNames Facades,
    EquatableArray<Vocabulary> Vocabularies,
    EquatableArray<Union> Unions,
    AttributionTypes? Attribution,
    EquatableArray<FieldGroup> Groups,
    EquatableArray<Kind> Kinds)
{
    /// <summary>
    /// What the schema file declares, in one canonical form and without its namespace, which a project may override; with
    /// <see cref="Namespace"/> it gives the same schema again. A compiled dataset carries it, so that tools know its kinds.
    /// </summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The parts of EDTF that its dates may use besides the common ones.</summary>
    public EdtfParts DateParts { get; init; }

    /// <summary>What a link of a chain of attribution holds; null where the schema does not say who may speak.</summary>
    public FieldGroup? AttributionLink { get; init; }

    /// <summary>The other datasets to whose entries it refers, by their namespaces.</summary>
    public EquatableArray<UsedDataset> Uses { get; init; }

    /// <summary>The kinds of those datasets.</summary>
    public IEnumerable<UsedKind> UsedKinds => Uses.SelectMany(static dataset => dataset.Kinds);

    /// <summary>The kind of its own with that name, or null.</summary>
    public Kind? FindKind(string name) => Find(Kinds, name, static kind => kind.Name);

    /// <summary>The kind that a reference may name, of its own or of a dataset that it uses; or null.</summary>
    public Kind? FindTarget(string name) => FindKind(name) ?? FindUsedKind(name)?.Kind;

    /// <summary>The kind of a dataset that it uses, named with the namespace; or null.</summary>
    public UsedKind? FindUsedKind(string name)
    {
        foreach (UsedDataset dataset in Uses)
        {
            if (name.StartsWith(dataset.Namespace, StringComparison.Ordinal) && Find(dataset.Kinds, name, static kind => kind.Kind.Name) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The union with that name, of its own or, named with the namespace, of a dataset that it uses; or null.</summary>
    public Union? FindUnion(string name)
    {
        if (Find(Unions, name, static union => union.Name) is { } own)
        {
            return own;
        }

        foreach (UsedDataset dataset in Uses)
        {
            if (Find(dataset.Unions, name, static union => union.Name) is { } union)
            {
                return union;
            }
        }

        return null;
    }

    /// <summary>Whether a union has kinds of more than its own dataset, so that no interface of that dataset can stand for it.</summary>
    public bool IsMixed(Union union) => union.Members.Any(member => FindTarget(member)?.Dataset != union.Dataset);

    /// <summary>How messages speak of the kinds that a reference of that type may name: <c>a person of FactsDataset or a diver</c>.</summary>
    public string DescribeTargets(string typeName) => Choices.AnyOf(TargetsOf(typeName).Select(DescribeKind));

    /// <summary>How messages speak of a kind: <c>person of FactsDataset</c>.</summary>
    public static string DescribeKind(string name) =>
        name.LastIndexOf('.') is > 0 and var dot ? $"{name.Substring(dot + 1)} of {name.Substring(0, dot)}" : name;

    /// <summary>The kind of the sources, or null where the schema has none.</summary>
    public Kind? SourceKind
    {
        get
        {
            foreach (Kind kind in Kinds)
            {
                if (kind.Role == KindRole.Source)
                {
                    return kind;
                }
            }

            return null;
        }
    }

    /// <summary>The vocabulary with that name, which a checked schema has.</summary>
    public Vocabulary Vocabulary(string name) => Find(Vocabularies, name, static vocabulary => vocabulary.Name)!;

    /// <summary>The group with that name, built-in or declared, which a checked schema has.</summary>
    public FieldGroup Group(string name) => BuiltInGroups.Find(name) ?? Find(Groups, name, static group => group.Name)!;

    /// <summary>The names of the kinds that a reference of that type may name, those of other datasets with their namespaces.</summary>
    public EquatableArray<string> TargetsOf(string typeName) => typeName switch
    {
        BuiltInGroups.AnyFact => Kinds.Where(static kind => kind.Role == KindRole.Fact).Select(static kind => kind.Name).ToEquatableArray(),
        BuiltInGroups.AnySource => Kinds.Where(static kind => kind.Role == KindRole.Source).Select(static kind => kind.Name).ToEquatableArray(),
        _ => FindUnion(typeName)?.Members ?? new EquatableArray<string>([typeName]),
    };

    /// <summary>Whether a reference of that type may name an entry of that kind.</summary>
    public bool Accepts(string typeName, string kind) => typeName switch
    {
        // Asked of every reference, so that no list is made.
        BuiltInGroups.AnyFact => FindKind(kind)?.Role == KindRole.Fact,
        BuiltInGroups.AnySource => FindKind(kind)?.Role == KindRole.Source,
        _ => FindUnion(typeName) is { } union
            ? union.Members.Contains(kind, StringComparer.Ordinal)
            : string.Equals(typeName, kind, StringComparison.Ordinal),
    };

    private static T? Find<T>(EquatableArray<T> items, string name, Func<T, string> nameOf)
        where T : class, IEquatable<T>
    {
        foreach (T item in items)
        {
            if (string.Equals(nameOf(item), name, StringComparison.Ordinal))
            {
                return item;
            }
        }

        return null;
    }
}
