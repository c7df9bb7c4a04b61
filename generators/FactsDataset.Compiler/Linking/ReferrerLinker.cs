using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking;

/// <summary>
/// Gives every entry those that refer to it, in the order in which readers see them: facts by date, the undated last, then
/// others by id. What was taken back refers to nothing.
/// </summary>
internal sealed class ReferrerLinker
{
    private readonly Dictionary<RowAddress, int> _ranks = [];
    private readonly Dictionary<RowAddress, List<(Referrer Referrer, int Rank)>> _referrers = [];
    private readonly int _factCount;

    private ReferrerLinker(EntryTable table, EquatableArray<IndexRow> factOrder)
    {
        _factCount = factOrder.Count;
        foreach (IndexRow fact in factOrder)
        {
            _ranks.Add(fact.Address, _ranks.Count);
        }

        List<DeclaredEntry> others = table.Entries.Where(static entry => entry.Kind.Role != KindRole.Fact).ToList();
        others.Sort(static (left, right) => string.CompareOrdinal(left.Entry.Id, right.Entry.Id));
        foreach (DeclaredEntry other in others)
        {
            _ranks.Add(other.Linked.Address, _ranks.Count);
        }
    }

    /// <summary>Gives the files, and the entries of other datasets, their referrers.</summary>
    /// <param name="files">The files, their references resolved.</param>
    /// <param name="foreign">The entries of other datasets that they refer to.</param>
    /// <param name="table">All entries.</param>
    /// <param name="factOrder">The facts that stand, by date.</param>
    public static void Link(List<LinkedFile> files, List<LinkedForeignKind> foreign, EntryTable table, EquatableArray<IndexRow> factOrder)
    {
        ReferrerLinker linker = new(table, factOrder);
        foreach (LinkedFile file in files)
        {
            linker.Collect(file);
        }

        for (int i = 0; i < files.Count; i++)
        {
            files[i] = files[i] with { Referrers = files[i].Entries.Select(entry => linker.ReferrersOf(entry.Address)).ToEquatableArray() };
        }

        for (int i = 0; i < foreign.Count; i++)
        {
            LinkedForeignKind kind = foreign[i];
            foreign[i] = kind with
            {
                Referrers = Enumerable.Range(0, kind.Ids.Count).Select(index => linker.ReferrersOf(kind.AddressOf(index))).ToEquatableArray(),
            };
        }
    }

    private void Collect(LinkedFile file)
    {
        RowAddress[] rows = new RowAddress[file.Data.Entries.Count];
        foreach (LinkedEntry entry in file.Entries)
        {
            rows[entry.Index] = entry.Address;
        }

        foreach (ReferenceValue reference in file.Data.References)
        {
            RowAddress target = file.AddressOf(reference);
            RowAddress from = rows[reference.EntryIndex];
            if (target.IsNone || from.IsNone || !_ranks.TryGetValue(from, out int rank))
            {
                continue;
            }

            if (!_referrers.TryGetValue(target, out List<(Referrer Referrer, int Rank)>? list))
            {
                list = [];
                _referrers.Add(target, list);
            }

            list.Add((new Referrer(rank < _factCount ? Referrer.Fact : Referrer.Other, from), rank));
            if (reference.Relation > 0)
            {
                list.Add((new Referrer(reference.Relation, from), rank));
            }
        }
    }

    private EquatableArray<Referrer> ReferrersOf(RowAddress target)
    {
        if (!_referrers.TryGetValue(target, out List<(Referrer Referrer, int Rank)>? list))
        {
            return default;
        }

        list.Sort(static (left, right) =>
        {
            int order = left.Referrer.Relation.CompareTo(right.Referrer.Relation);
            return order != 0 ? order : left.Rank.CompareTo(right.Rank);
        });
        List<Referrer> once = new(list.Count);
        foreach ((Referrer referrer, _) in list)
        {
            if (once.Count == 0 || once[once.Count - 1] != referrer)
            {
                once.Add(referrer);
            }
        }

        return once.ToEquatableArray();
    }
}
