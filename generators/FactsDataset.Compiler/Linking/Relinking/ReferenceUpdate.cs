using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>
/// Resolves the references of the files that changed, and of those in which a reference may resolve to something else than
/// before: to an entry that moved, or to nothing or with a report, of which what is said depends on all entries.
/// </summary>
internal sealed class ReferenceUpdate
{
    private readonly DatasetSchema _schema;
    private readonly PreviousLink _previous;
    private readonly HashSet<RowAddress> _touched;
    private readonly bool[] _touchedShards;
    private readonly Dictionary<ForeignEntry, RowAddress> _foreign = [];
    private readonly HashSet<ForeignEntry> _foreignBefore = [];
    private readonly HashSet<ForeignEntry> _foreignNow = [];

    /// <summary>The numbers of the files whose references were resolved again.</summary>
    public List<int> Resolved { get; } = [];

    /// <param name="schema">The schema.</param>
    /// <param name="previous">What was linked.</param>
    /// <param name="touched">The rows whose entries are gone, stand elsewhere, or are to be referred to in another way.</param>
    public ReferenceUpdate(DatasetSchema schema, PreviousLink previous, HashSet<RowAddress> touched)
    {
        _schema = schema;
        _previous = previous;
        _touched = touched;
        _touchedShards = new bool[touched.Count == 0 ? 0 : touched.Max(static row => row.Shard) + 1];
        foreach (RowAddress row in touched)
        {
            _touchedShards[row.Shard] = true;
        }

        foreach (LinkedForeignKind kind in previous.Result.Dataset.Foreign)
        {
            for (int i = 0; i < kind.Ids.Count; i++)
            {
                _foreign.Add(new ForeignEntry(kind.Kind, kind.Ids[i]), kind.AddressOf(i));
            }
        }
    }

    /// <summary>
    /// Gives the files the targets of their references, and all findings; null where references now mean other entries of
    /// other datasets than before, whose rows then move.
    /// </summary>
    /// <param name="files">The files, the changed ones placed.</param>
    /// <param name="changed">The numbers of the changed ones.</param>
    /// <param name="resolver">Resolves references.</param>
    /// <param name="found">What the resolver adds its findings to.</param>
    public EquatableArray<Finding>? Run(LinkedFile[] files, HashSet<int> changed, ReferenceResolver resolver, List<Finding> found)
    {
        ILookup<string, Finding> before = _previous.Result.Findings.ToLookup(static finding => finding.Place.Path, StringComparer.Ordinal);
        List<Finding> all = [];
        for (int i = 0; i < files.Length; i++)
        {
            LinkedFile old = _previous.Result.Dataset.Files[i];
            bool isReported = before.Count > 0 && before.Contains(old.Data.Path);
            if (!changed.Contains(i) && !isReported && !MayResolveOtherwise(old))
            {
                continue;
            }

            Resolved.Add(i);
            found.Clear();
            EquatableArray<LinkTarget> targets = WithForeignRows(resolver.Resolve(files[i].Data));
            all.AddRange(found);
            Note(old.Targets, _foreignBefore);
            Note(targets, _foreignNow);
            if (targets != old.Targets)
            {
                files[i] = files[i] with { Targets = targets };
            }
            else if (changed.Contains(i))
            {
                files[i] = files[i] with { Targets = old.Targets };
            }
        }

        if (!_foreignBefore.SetEquals(_foreignNow))
        {
            return null;
        }

        EquatableArray<Finding> findings = all.ToEquatableArray();
        return findings == _previous.Result.Findings ? _previous.Result.Findings : findings;
    }

    private bool MayResolveOtherwise(LinkedFile file)
    {
        foreach (LinkTarget target in file.Targets)
        {
            // An id of this dataset may now be one of another as well.
            if (target.IsNone || target.Foreign is not null)
            {
                return true;
            }

            int shard = target.Address.Shard;
            if (shard < _touchedShards.Length && _touchedShards[shard] && _touched.Contains(target.Address))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The targets, those of other datasets with the rows that these have; one without a row is found out by <see cref="Note"/>.</summary>
    private EquatableArray<LinkTarget> WithForeignRows(EquatableArray<LinkTarget> targets) => _schema.Uses.Count == 0
        ? targets
        : targets.Select(target => target.Foreign is { } foreign && _foreign.TryGetValue(foreign, out RowAddress row) ? target with { Address = row } : target).ToEquatableArray();

    private void Note(EquatableArray<LinkTarget> targets, HashSet<ForeignEntry> entries)
    {
        if (_schema.Uses.Count > 0)
        {
            entries.UnionWith(targets.Select(static target => target.Foreign).OfType<ForeignEntry>());
        }
    }
}
