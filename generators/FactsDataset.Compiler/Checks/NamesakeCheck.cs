using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT5008: no two entries of one kind have a name in common, in whatever spelling, unless one of them says that it is
/// distinct from the other. An entry that is distinct from itself is reported too (FACT5007).
/// </summary>
internal sealed class NamesakeCheck : SelectionCheck
{
    protected override bool Concerns(CheckedFile file) => file.HasNames;

    protected override void Run(CheckContext context, List<CheckedFile> files, List<Finding> findings)
    {
        HashSet<(RowAddress Left, RowAddress Right)> settled = [];
        foreach (CheckedFile file in files)
        {
            foreach (LinkedEntry linked in file.File.Entries)
            {
                Settle(context, file.File, linked, settled, findings);
            }
        }

        Dictionary<(string Kind, string Name), List<Named>> names = [];
        foreach (CheckedFile file in files)
        {
            foreach (LinkedEntry linked in file.File.Entries)
            {
                if (!file.File.EntryOf(linked).IsBroken)
                {
                    Compare(file.Kind, file.File, linked, names, settled, findings);
                }
            }
        }
    }

    private static void Settle(
        CheckContext context, LinkedFile file, LinkedEntry linked, HashSet<(RowAddress Left, RowAddress Right)> settled, List<Finding> findings)
    {
        BoundEntry entry = file.EntryOf(linked);
        RowAddress self = linked.Address;
        foreach (ReferenceValue reference in entry.DistinctFrom)
        {
            RowAddress other = file.AddressOf(reference);
            settled.Add((self, other));
            settled.Add((other, self));
            if (other == self)
            {
                findings.Add(Finding.At(
                    Rules.ContradictoryRelation,
                    file.Data.At(reference.Slot),
                    $"The {context.Schema.FindKind(file.Data.Kind)!.Name} '{entry.Id}'",
                    "is said to be distinct from itself",
                    "name the entry that has the same name, or take it out"));
            }
        }
    }

    private static void Compare(
        Kind kind,
        LinkedFile file,
        LinkedEntry linked,
        Dictionary<(string Kind, string Name), List<Named>> names,
        HashSet<(RowAddress Left, RowAddress Right)> settled,
        List<Finding> findings)
    {
        BoundEntry entry = file.EntryOf(linked);
        RowAddress self = linked.Address;
        bool isReported = false;
        foreach (BoundName name in entry.Names)
        {
            if (name.Folded.Length == 0)
            {
                continue;
            }

            if (!names.TryGetValue((kind.Name, name.Folded), out List<Named>? others))
            {
                others = [];
                names.Add((kind.Name, name.Folded), others);
            }

            // The first that is not settled ends the search, so that the search is as long as what the entry settles.
            Named? namesake = isReported ? null : others.Find(other => other.Entry != self && !settled.Contains((other.Entry, self)));
            if (namesake is not null)
            {
                isReported = true;
                findings.Add(Finding.At(
                    Rules.Namesakes, file.Data.At(name.Slot), name.Text, $"the {kind.Name} '{namesake.Id}'", namesake.Id) with
                {
                    EntryIndex = linked.Index,
                    Related = namesake.Place,
                });
            }

            others.Add(new Named(self, entry.Id, file.Data.At(name.Slot)));
        }
    }

    /// <summary>An entry that has a name.</summary>
    private sealed record Named(RowAddress Entry, string Id, FilePlace Place);
}
