using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>Resolves references to entries of the datasets that the schema uses.</summary>
internal sealed class ForeignResolver
{
    private readonly DatasetSchema _schema;
    private readonly List<Finding> _findings;
    private readonly Dictionary<string, List<UsedKind>> _kindsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, string>> _ownersOf = new(StringComparer.Ordinal);

    public ForeignResolver(DatasetSchema schema, List<Finding> findings)
    {
        _schema = schema;
        _findings = findings;
    }

    /// <summary>The kinds of other datasets that a reference of that type may name.</summary>
    public List<UsedKind> KindsOf(string typeName)
    {
        if (!_kindsOf.TryGetValue(typeName, out List<UsedKind>? kinds))
        {
            kinds = _schema.Uses.Count == 0 ? [] : _schema.TargetsOf(typeName).Select(_schema.FindUsedKind).OfType<UsedKind>().ToList();
            _kindsOf.Add(typeName, kinds);
        }

        return kinds;
    }

    /// <summary>What a reference resolves to that means an entry of a used kind, whose id that is or was.</summary>
    /// <param name="file">The file that it stands in.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="id">The id in the other dataset.</param>
    /// <param name="kind">The kind.</param>
    public LinkTarget Resolve(FileData file, ReferenceValue reference, string id, UsedKind kind)
    {
        string? living = kind.Resolve(id);
        if (living != id && !reference.IsInherited)
        {
            string advice = living is null
                ? $"{kind.Dataset} took it back{ReasonOf(kind, id)}; refer to another, or take the reference out"
                : $"in {kind.Dataset} it is now '{living}'; write '{AsWritten(reference, living)}'";
            _findings.Add(Finding.At(Rules.RetiredForeignId, file.At(reference.Slot), reference.Id, advice) with
            {
                EntryIndex = reference.EntryIndex,
            });
        }

        string entry = living ?? id;
        string? member = kind.Kind.HasMembers && living is not null ? $"{kind.Kind.CollectionType}.{CSharpNames.Escape(kind.Ids.MemberOf(entry))}" : null;
        return new LinkTarget(default, member) { Foreign = new ForeignEntry(kind.Kind.Name, entry) };
    }

    /// <summary>What stands in a fact file for an entry of another dataset: with the dataset's prefix where the reference has it.</summary>
    public static string AsWritten(ReferenceValue reference, string id) =>
        reference.Id.IndexOf(':') is > 0 and var colon ? reference.Id.Substring(0, colon + 1) + id : id;

    /// <summary>The used kind that no reference of this type may name and that has the id; null where none has.</summary>
    public static UsedKind? OtherKindWith(string id, IEnumerable<UsedDataset> datasets) =>
        datasets.SelectMany(static dataset => dataset.Kinds).FirstOrDefault(kind => kind.Knows(id));

    /// <summary>The ids of some kinds that stand.</summary>
    public static IEnumerable<string> IdsOf(IEnumerable<UsedKind> kinds) => kinds.SelectMany(static kind => kind.Ids.Ids);

    /// <summary>The ids of the entries that have what was written as a name, in whatever spelling.</summary>
    public IEnumerable<string> OwnersOf(string typeName, string foldedName)
    {
        if (!_ownersOf.TryGetValue(typeName, out ILookup<string, string>? owners))
        {
            owners = KindsOf(typeName)
                .SelectMany(static kind => kind.Names)
                .Select(static name => (Folded: NameFolding.Fold(name.Text), name.Id))
                .Distinct()
                .ToLookup(static owned => owned.Folded, static owned => owned.Id, StringComparer.Ordinal);
            _ownersOf.Add(typeName, owners);
        }

        return owners[foldedName];
    }

    private static string ReasonOf(UsedKind kind, string id)
    {
        foreach (UsedName reason in kind.Reasons)
        {
            if (reason.Id == id)
            {
                return $" ({reason.Text})";
            }
        }

        return string.Empty;
    }
}
