using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Differences;

/// <summary>Finds what differs between two datasets, as whoever uses the old one in C# meets it.</summary>
/// <remarks>
/// An id belongs to its entry for good. A dataset keeps that promise by tombstones: a former id of the entry that took
/// its place, or a fact that stays as a retracted one. Of the names that code may hold (an id, the C# member of it in
/// the class of its kind), each has to lead where it led before.
/// </remarks>
internal sealed class DatasetComparison
{
    private readonly ExportedDataset _old;
    private readonly ExportedDataset _new;
    private readonly Dictionary<(string Kind, string Member), string> _members;
    private readonly ILookup<string, string> _oldFormerIds;
    private readonly ILookup<string, string> _newFormerIds;
    private readonly HashSet<string> _renamed = new(StringComparer.Ordinal);
    private readonly List<EntryChange> _changes = [];

    private DatasetComparison(ExportedDataset old, ExportedDataset @new)
    {
        _old = old;
        _new = @new;
        _members = MembersOf(@new);
        _oldFormerIds = FormerIdsOf(old);
        _newFormerIds = FormerIdsOf(@new);
    }

    /// <summary>Compares two datasets.</summary>
    public static DatasetDifference Compare(ExportedDataset old, ExportedDataset @new)
    {
        DatasetComparison comparison = new(old, @new);
        comparison.FollowEntries();
        comparison.FollowFormerIds();
        comparison.FindAdditions();
        IEnumerable<string> lost = Kinds(old).Except(Kinds(@new), StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new DatasetDifference(
            [.. comparison._changes
                .OrderBy(static change => change.Group)
                .ThenBy(static change => change.Kind, StringComparer.Ordinal)
                .ThenBy(static change => change.Id, StringComparer.Ordinal)],
            [.. lost]);
    }

    private static IEnumerable<string> Kinds(ExportedDataset dataset) => dataset.Entries.Values.Select(static entry => entry.Kind);

    private static ILookup<string, string> FormerIdsOf(ExportedDataset dataset) =>
        dataset.Former.ToLookup(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The id that each C# member leads to.</summary>
    private static Dictionary<(string Kind, string Member), string> MembersOf(ExportedDataset dataset)
    {
        Dictionary<(string Kind, string Member), string> members = [];
        foreach ((string former, string present) in dataset.Former)
        {
            members[(dataset.Entries[present].Kind, CSharpNames.ToPascalCase(former))] = present;
        }

        foreach (ExportedEntry entry in dataset.Entries.Values)
        {
            members[(entry.Kind, entry.Member)] = entry.Id;
        }

        return members;
    }

    /// <summary>What became of each entry. Of several that one new entry took the place of, the first counts as renamed.</summary>
    private void FollowEntries()
    {
        foreach (ExportedEntry old in _old.Entries.Values.OrderBy(static entry => entry.Id, StringComparer.Ordinal))
        {
            if (_new.Find(old.Id) is not { } present)
            {
                string keep = old.IsRetracted ? "a retracted fact stays for good" : "name its id in the 'former' of what took its place, or retract it";
                _changes.Add(Removed(old) with { Breakages = [new Breakage($"gone without a tombstone: {keep}", IsForbidden: true)] });
            }
            else if (present.Id == old.Id || (!_old.Entries.ContainsKey(present.Id) && _renamed.Add(present.Id)))
            {
                FollowEntry(old, present);
            }
            else
            {
                _changes.Add(Removed(old) with { PresentId = present.Id, Breakages = [.. Breakages(old, present)] });
            }
        }
    }

    private static EntryChange Removed(ExportedEntry old) => new(ChangeGroup.Removed, old.Kind, old.Id) { Label = old.Label };

    private void FollowEntry(ExportedEntry old, ExportedEntry present)
    {
        ChangeGroup group = (old.IsRetracted, present.IsRetracted) switch
        {
            (false, true) => ChangeGroup.Retracted,
            (true, false) => ChangeGroup.Restored,
            _ => present.Id == old.Id ? ChangeGroup.Changed : ChangeGroup.Renamed,
        };
        string[] passedOver = old.IsRetracted == present.IsRetracted ? ["id"] : ["id", "retracted"];
        EntryChange change = new(group, present.Kind, old.Id)
        {
            PresentId = present.Id == old.Id ? null : present.Id,
            Label = present.Label,
            RetractedOn = present.RetractedOn,
            RetractedBecause = present.RetractedBecause,
            Day = ChangeDays.Of(present.Json),
            Fields = FieldComparison.Compare(old.Json, present.Json, passedOver),
            MoreFormerIds = [.. _newFormerIds[present.Id].Where(id => _old.Find(id) is null).Order(StringComparer.Ordinal)],
            Breakages = [.. Breakages(old, present)],
        };
        if (group != ChangeGroup.Changed || change.Fields.Count > 0 || change.MoreFormerIds.Count > 0 || change.Breakages.Count > 0)
        {
            _changes.Add(change);
        }
    }

    private IEnumerable<Breakage> Breakages(ExportedEntry old, ExportedEntry present)
    {
        if (old.Kind != present.Kind)
        {
            yield return new Breakage($"its kind was '{old.Kind}', and the class of that kind has it no longer", IsForbidden: false);
            yield break;
        }

        // Its own member, and those that forward to it from ids it had before; where an id leads elsewhere, that is told of the id.
        IEnumerable<string> forwarders = _oldFormerIds[old.Id]
            .Where(former => _new.Find(former)?.Id == present.Id)
            .Select(CSharpNames.ToPascalCase)
            .Order(StringComparer.Ordinal);
        foreach (string member in forwarders.Prepend(old.Member))
        {
            if (!_members.TryGetValue((old.Kind, member), out string? target))
            {
                yield return new Breakage($"the C# member '{member}' is gone", IsForbidden: false);
            }
            else if (target != present.Id)
            {
                yield return new Breakage($"the C# member '{member}' means '{target}' now", IsForbidden: false);
            }
        }
    }

    /// <summary>Whether each former id still leads to what its entry became.</summary>
    private void FollowFormerIds()
    {
        foreach ((string former, string owner) in _old.Former)
        {
            ExportedEntry old = _old.Entries[owner];
            ExportedEntry? present = _new.Find(former);
            bool isMoved = present?.Id != _new.Find(owner)?.Id;
            if (present is null)
            {
                _changes.Add(new EntryChange(ChangeGroup.Removed, old.Kind, former)
                {
                    Label = $"a former id of '{owner}'",
                    Breakages = [new Breakage("gone without a tombstone: a former id stays one for good", IsForbidden: true)],
                });
            }
            else if (present.Id == former && isMoved)
            {
                _changes.Add(new EntryChange(ChangeGroup.Added, present.Kind, former)
                {
                    Label = present.Label,
                    Breakages = [new Breakage($"the id was a former one of '{owner}' and is used again: choose another", IsForbidden: true)],
                });
            }
            else if (isMoved)
            {
                _changes.Add(new EntryChange(ChangeGroup.Renamed, present.Kind, former)
                {
                    PresentId = present.Id,
                    Label = present.Label,
                    Breakages = [new Breakage($"the former id meant '{owner}' before", IsForbidden: false)],
                });
            }
        }
    }

    private void FindAdditions()
    {
        foreach (ExportedEntry entry in _new.Entries.Values)
        {
            if (_old.Find(entry.Id) is null && !_renamed.Contains(entry.Id))
            {
                _changes.Add(new EntryChange(entry.IsRetracted ? ChangeGroup.Retracted : ChangeGroup.Added, entry.Kind, entry.Id)
                {
                    Label = entry.Label,
                    RetractedOn = entry.RetractedOn,
                    RetractedBecause = entry.RetractedBecause,
                    Day = ChangeDays.Of(entry.Json),
                });
            }
        }
    }
}
