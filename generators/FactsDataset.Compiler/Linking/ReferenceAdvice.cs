using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>Finds what was perhaps meant by references that name nothing.</summary>
internal sealed class ReferenceAdvice
{
    private readonly DatasetSchema _schema;
    private readonly IEntryTable _table;
    private readonly ForeignResolver _foreign;
    private readonly Suggestions _suggestions = new();
    private readonly Dictionary<string, List<string>> _idsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, string>> _ownersOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string TypeName), string> _advice = [];

    public ReferenceAdvice(DatasetSchema schema, IEntryTable table, ForeignResolver foreign)
    {
        _schema = schema;
        _table = table;
        _foreign = foreign;
    }

    /// <summary>What to write instead.</summary>
    public string For(ReferenceValue reference)
    {
        if (!_advice.TryGetValue((reference.Id, reference.TypeName), out string? advice))
        {
            advice = NameOwner(reference) is { } owner ? Choices.DidYouMean(ForeignResolver.AsWritten(reference, owner))
                : _suggestions.Nearest(IdIn(reference), IdsOf(reference.TypeName)) is { } nearest ? Choices.DidYouMean(ForeignResolver.AsWritten(reference, nearest))
                : $"name {_schema.DescribeTargets(reference.TypeName)}" + (MayBeAdded(reference) ? ", or add an entry with this id" : string.Empty);
            _advice.Add((reference.Id, reference.TypeName), advice);
        }

        return advice;
    }

    /// <summary>Whether an entry of this dataset could be what a reference means.</summary>
    private bool MayBeAdded(ReferenceValue reference)
    {
        foreach (string kind in _schema.TargetsOf(reference.TypeName))
        {
            if (_schema.FindKind(kind) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The id of the one entry that has what was written as a name, in whatever spelling; null where none has, or several.</summary>
    private string? NameOwner(ReferenceValue reference)
    {
        string name = NameFolding.Fold(IdIn(reference));
        if (name.Length == 0)
        {
            return null;
        }

        if (!_ownersOf.TryGetValue(reference.TypeName, out ILookup<string, string>? owners))
        {
            owners = EntriesOf(reference.TypeName)
                .SelectMany(static entry => entry.Entry.Names.Select(spelling => (spelling.Folded, entry.Entry.Id)))
                .Distinct()
                .ToLookup(static owned => owned.Folded, static owned => owned.Id, StringComparer.Ordinal);
            _ownersOf.Add(reference.TypeName, owners);
        }

        List<string> ids = owners[name].Concat(_foreign.OwnersOf(reference.TypeName, name)).Take(2).ToList();
        return ids.Count == 1 ? ids[0] : null;
    }

    private IEnumerable<DeclaredEntry> EntriesOf(string typeName) =>
        _schema.TargetsOf(typeName).Select(_schema.FindKind).OfType<Kind>().SelectMany(_table.EntriesOf);

    /// <summary>The id that a reference names, without the prefix of a dataset.</summary>
    private string IdIn(ReferenceValue reference) =>
        _schema.Uses.Count > 0 && reference.Id.IndexOf(':') is >= 0 and var colon ? reference.Id.Substring(colon + 1) : reference.Id;

    /// <summary>The ids that a reference of that type may name.</summary>
    private List<string> IdsOf(string typeName)
    {
        if (!_idsOf.TryGetValue(typeName, out List<string>? ids))
        {
            ids = EntriesOf(typeName).Select(static entry => entry.Entry.Id).Concat(ForeignResolver.IdsOf(_foreign.KindsOf(typeName))).ToList();
            _idsOf.Add(typeName, ids);
        }

        return ids;
    }
}
