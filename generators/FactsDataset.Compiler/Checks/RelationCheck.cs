using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT5007: no fact is related to itself, none names another twice in one relation, and no two facts are related in ways
/// that exclude one another, whichever of the two says so.
/// </summary>
internal sealed class RelationCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        Dictionary<((int Shard, int Row) Low, (int Shard, int Row) High), List<StatedRelation>> pairs = [];
        foreach (FactView fact in context.Facts)
        {
            for (int i = 0; i < fact.Entry.Cells.Count; i++)
            {
                if (fact.Kind.Fields[i].Shape != FieldShape.Relations || fact.Entry.Cells[i] is not ListValue relations)
                {
                    continue;
                }

                foreach (BoundItem item in relations.Items)
                {
                    if (item.Cells[0] is TextValue code && item.Cells[1] is ReferenceValue named)
                    {
                        Check(fact, code.Text, named, pairs, findings);
                    }
                }
            }
        }
    }

    private static void Check(
        FactView fact,
        string code,
        ReferenceValue named,
        Dictionary<((int Shard, int Row) Low, (int Shard, int Row) High), List<StatedRelation>> pairs,
        List<Finding> findings)
    {
        LinkTarget target = fact.File.Targets[named.Ordinal];
        BoundReference reference = fact.File.Data.References[named.Ordinal];
        (int Shard, int Row) from = (fact.Linked.Shard, fact.Linked.Row);
        (int Shard, int Row) to = (target.Shard, target.Row);
        if (target.Shard < 0)
        {
            return;
        }

        if (from == to)
        {
            Report($"is related to itself, by '{code}'", "name another fact, or take the relation out");
            return;
        }

        bool isUp = from.CompareTo(to) < 0;
        (int, int) low = isUp ? from : to;
        (int, int) high = isUp ? to : from;
        if (!pairs.TryGetValue((low, high), out List<StatedRelation>? stated))
        {
            stated = [];
            pairs.Add((low, high), stated);
        }

        // As many at most as there are relations and directions, so that the list stays short whatever a file holds.
        foreach (StatedRelation earlier in stated)
        {
            bool isSameWay = earlier.From == from;
            if (isSameWay && earlier.Code == code)
            {
                Report($"is related to '{reference.Id}' by '{code}' twice", "take one of the two out", earlier);
                return;
            }

            if (RelationConflicts.Exclude(earlier.Code, code, isSameWay))
            {
                string who = isSameWay ? $"by '{earlier.Code}' already" : $"which names it by '{earlier.Code}'";
                Report($"is related to '{reference.Id}' by '{code}', {who}", "keep the one that holds", earlier);
                return;
            }
        }

        stated.Add(new StatedRelation(from, code, fact.Path, reference.Slot));

        void Report(string what, string remedy, StatedRelation? earlier = null) => findings.Add(
            Finding.At(Rules.ContradictoryRelation, fact.Path, reference.Slot, $"The {fact.Kind.Name} '{fact.Entry.Id}'", what, remedy) with
            {
                RelatedPath = earlier?.Path,
                RelatedSlot = earlier?.Slot ?? -1,
            });
    }

    /// <summary>A relation that one fact of a pair states.</summary>
    private sealed record StatedRelation((int Shard, int Row) From, string Code, string Path, int Slot);
}
