using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>Resolves references by id, and reports those that name nothing or an entry of another kind.</summary>
internal sealed class ReferenceResolver
{
    private readonly DatasetSchema _schema;
    private readonly IEntryTable _table;
    private readonly List<Finding> _findings;
    private readonly ForeignResolver _foreign;
    private readonly HashSet<string> _malformedKinds;
    private readonly ReferenceAdvice _advice;

    public ReferenceResolver(DatasetSchema schema, IEntryTable table, IEnumerable<FileData> files, List<Finding> findings)
    {
        _schema = schema;
        _table = table;
        _findings = findings;
        _foreign = new ForeignResolver(schema, findings);
        _advice = new ReferenceAdvice(schema, table, _foreign);
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
        if (_schema.Uses.Count == 0)
        {
            return ResolveOwn(file, reference, reference.Id);
        }

        int colon = reference.Id.IndexOf(':');
        return colon < 0 ? ResolveAnywhere(file, reference) : ResolveIn(file, reference, reference.Id.Substring(0, colon), reference.Id.Substring(colon + 1));
    }

    /// <summary>A reference that says which dataset it means.</summary>
    private LinkTarget ResolveIn(FileData file, ReferenceValue reference, string prefix, string id)
    {
        if (prefix == UsedDataset.PrefixOf(_schema.Namespace))
        {
            return ResolveOwn(file, reference, id);
        }

        List<UsedDataset> datasets = _schema.Uses.Where(dataset => dataset.Prefix == prefix).ToList();
        if (datasets.Count > 0)
        {
            return _foreign.KindsOf(reference.TypeName).FirstOrDefault(kind => kind.Dataset == datasets[0].Namespace && kind.Knows(id)) is { } kind
                ? _foreign.Resolve(file, reference, id, kind)
                : Miss(file, reference, id, datasets);
        }

        if (!reference.IsInherited)
        {
            List<string> prefixes = _schema.Uses.Select(static dataset => dataset.Prefix).ToList();
            _findings.Add(Finding.At(
                Rules.UnknownReference,
                file.At(reference.Slot),
                reference.Id,
                $"no dataset '{prefix}' is used; {Choices.Suggest(prefix, prefixes)}"));
        }

        return LinkTarget.None;
    }

    /// <summary>A reference by an id alone, which has to mean an entry of one dataset.</summary>
    private LinkTarget ResolveAnywhere(FileData file, ReferenceValue reference)
    {
        string id = reference.Id;
        List<UsedKind> foreign = _foreign.KindsOf(reference.TypeName).Where(kind => kind.Knows(id)).ToList();
        DeclaredEntry? own = _table.Find(id) ?? _table.FindFormer(id);
        bool isOwn = own is not null && _schema.Accepts(reference.TypeName, own.Kind.Name);
        if (foreign.Count + (isOwn ? 1 : 0) > 1)
        {
            ReportAmbiguous(file, reference, isOwn ? own!.Kind : null, foreign);
            return LinkTarget.None;
        }

        if (foreign.Count == 1)
        {
            return _foreign.Resolve(file, reference, id, foreign[0]);
        }

        return own is not null || _foreign.KindsOf(reference.TypeName).Count == 0
            ? ResolveOwn(file, reference, id)
            : Miss(file, reference, id, _schema.Uses);
    }

    private void ReportAmbiguous(FileData file, ReferenceValue reference, Kind? own, List<UsedKind> foreign)
    {
        if (reference.IsInherited)
        {
            return;
        }

        List<string> meanings = foreign.Select(static kind => Choices.WithArticle(DatasetSchema.DescribeKind(kind.Kind.Name))).ToList();
        List<string> spellings = foreign.Select(kind => $"'{UsedDataset.PrefixOf(kind.Dataset)}:{reference.Id}'").ToList();
        if (own is not null)
        {
            meanings.Insert(0, $"{Choices.WithArticle(own.Name)} of this dataset");
            spellings.Insert(0, $"'{UsedDataset.PrefixOf(_schema.Namespace)}:{reference.Id}'");
        }

        _findings.Add(Finding.At(
            Rules.AmbiguousReference, file.At(reference.Slot), reference.Id, string.Join(" or ", meanings), string.Join(" or ", spellings.Distinct())));
    }

    /// <summary>Reports a reference that names no entry of the kinds that it may name, in this dataset or in those given.</summary>
    private LinkTarget Miss(FileData file, ReferenceValue reference, string id, IEnumerable<UsedDataset> datasets)
    {
        if (reference.IsInherited)
        {
            return LinkTarget.None;
        }

        if (ForeignResolver.OtherKindWith(id, datasets) is { } other)
        {
            ReportKind(file, reference, other.Kind.Name);
        }
        else if (!_table.IsUnreadable(reference.Id) && !MayStandInMalformedFile(reference))
        {
            _findings.Add(Finding.At(Rules.UnknownReference, file.At(reference.Slot), reference.Id, _advice.For(reference)));
        }

        return LinkTarget.None;
    }

    private LinkTarget ResolveOwn(FileData file, ReferenceValue reference, string id)
    {
        if (_table.Find(id) is { } declared)
        {
            if (_schema.Accepts(reference.TypeName, declared.Kind.Name))
            {
                if (!reference.IsInherited && declared.Entry.Retraction is not null && file.Entries[reference.EntryIndex].Retraction is null)
                {
                    Report(file, reference, declared, "the fact was retracted; refer to another, or take the reference out");
                }

                return declared.Target;
            }

            if (!reference.IsInherited)
            {
                ReportKind(file, reference, declared.Kind.Name);
            }
        }
        else if (_table.FindFormer(id) is { } renamed)
        {
            if (!reference.IsInherited)
            {
                Report(file, reference, renamed, $"it is now '{renamed.Entry.Id}'; write that");
            }

            return renamed.Target;
        }
        else if (!reference.IsInherited && !_table.IsUnreadable(id) && !MayStandInMalformedFile(reference))
        {
            _findings.Add(Finding.At(Rules.UnknownReference, file.At(reference.Slot), reference.Id, _advice.For(reference)));
        }

        return LinkTarget.None;
    }

    private void ReportKind(FileData file, ReferenceValue reference, string kind) => _findings.Add(Finding.At(
        Rules.WrongKindOfReference,
        file.At(reference.Slot),
        reference.Id,
        Choices.WithArticle(DatasetSchema.DescribeKind(kind)),
        reference.FieldName,
        _schema.DescribeTargets(reference.TypeName)));

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
}
