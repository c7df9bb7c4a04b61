using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>Resolves references by id, and reports those that name nothing or an entry of another kind.</summary>
internal sealed class ReferenceResolver
{
    private readonly DatasetSchema _schema;
    private readonly EntryTable _table;
    private readonly List<Finding> _findings;
    private readonly HashSet<string> _malformedKinds;
    private readonly Suggestions _suggestions = new();
    private readonly Dictionary<string, List<string>> _idsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, string>> _ownersOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string TypeName), string> _advice = [];

    public ReferenceResolver(DatasetSchema schema, EntryTable table, IEnumerable<FileData> files, List<Finding> findings)
    {
        _schema = schema;
        _table = table;
        _findings = findings;
        _malformedKinds = new HashSet<string>(files.Where(static file => file.IsMalformed).Select(static file => file.Kind), StringComparer.Ordinal);
    }

    /// <summary>What the references of a file resolve to, by ordinal.</summary>
    public EquatableArray<LinkTarget> Resolve(FileData file)
    {
        LinkTarget[] targets = new LinkTarget[file.References.Count];
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] = Resolve(file, file.References[i]);
        }

        return new EquatableArray<LinkTarget>(targets);
    }

    private LinkTarget Resolve(FileData file, ReferenceValue reference)
    {
        if (_table.Find(reference.Id) is { } declared)
        {
            if (_schema.Accepts(reference.TypeName, declared.Kind.Name))
            {
                if (!reference.IsInherited && declared.Entry.Retraction is not null && file.Entries[reference.EntryIndex].Retraction is null)
                {
                    Report(file, reference, declared, "the fact was retracted; refer to another, or take the reference out");
                }

                return declared.Target;
            }

            if (reference.IsInherited)
            {
                return LinkTarget.None;
            }

            _findings.Add(Finding.At(
                Rules.WrongKindOfReference,
                file.At(reference.Slot),
                reference.Id,
                Choices.WithArticle(declared.Kind.Name),
                reference.FieldName,
                Choices.AnyOf(_schema.TargetsOf(reference.TypeName))));
        }
        else if (_table.FindFormer(reference.Id) is { } renamed)
        {
            if (!reference.IsInherited)
            {
                Report(file, reference, renamed, $"it is now '{renamed.Entry.Id}'; write that");
            }

            return renamed.Target;
        }
        else if (!reference.IsInherited && !_table.IsUnreadable(reference.Id) && !MayStandInMalformedFile(reference))
        {
            _findings.Add(Finding.At(Rules.UnknownReference, file.At(reference.Slot), reference.Id, Suggest(reference)));
        }

        return LinkTarget.None;
    }

    private void Report(FileData file, ReferenceValue reference, DeclaredEntry target, string why) =>
        _findings.Add(Finding.At(Rules.RetiredId, file.At(reference.Slot), reference.Id, why) with
        {
            Related = target.IdPlace,
        });

    private bool MayStandInMalformedFile(ReferenceValue reference)
    {
        foreach (string kind in _schema.TargetsOf(reference.TypeName))
        {
            if (_malformedKinds.Contains(kind))
            {
                return true;
            }
        }

        // A file whose kind could not be read may hold anything.
        return _malformedKinds.Contains(string.Empty);
    }

    private string Suggest(ReferenceValue reference)
    {
        if (!_advice.TryGetValue((reference.Id, reference.TypeName), out string? advice))
        {
            advice = NameOwner(reference) is { } owner ? Choices.DidYouMean(owner)
                : _suggestions.Nearest(reference.Id, IdsOf(reference.TypeName)) is { } nearest ? Choices.DidYouMean(nearest)
                : $"name {Choices.AnyOf(_schema.TargetsOf(reference.TypeName))}, or add an entry with this id";
            _advice.Add((reference.Id, reference.TypeName), advice);
        }

        return advice;
    }

    /// <summary>The id of the one entry that has what was written as a name, in whatever spelling; null where none has, or several.</summary>
    private string? NameOwner(ReferenceValue reference)
    {
        string name = NameFolding.Fold(reference.Id);
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

        List<string> ids = owners[name].Take(2).ToList();
        return ids.Count == 1 ? ids[0] : null;
    }

    private IEnumerable<DeclaredEntry> EntriesOf(string typeName) =>
        _schema.TargetsOf(typeName).Select(_schema.FindKind).OfType<Kind>().SelectMany(_table.EntriesOf);

    /// <summary>The ids that a reference of that type may name.</summary>
    private List<string> IdsOf(string typeName)
    {
        if (!_idsOf.TryGetValue(typeName, out List<string>? ids))
        {
            ids = EntriesOf(typeName).Select(static entry => entry.Entry.Id).ToList();
            _idsOf.Add(typeName, ids);
        }

        return ids;
    }
}
