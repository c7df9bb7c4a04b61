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
        Dictionary<(RowAddress Low, RowAddress High), List<Direction>> pairs = [];
        foreach (FactView fact in context.Facts)
        {
            foreach ((Field field, BoundValue value) in fact.Entry.Values)
            {
                if (field.Shape != FieldShape.Relations)
                {
                    continue;
                }

                foreach (StatedRelation relation in StatedRelation.In(value))
                {
                    Check(fact, relation, pairs, findings);
                }
            }
        }
    }

    private static void Check(
        FactView fact, StatedRelation relation, Dictionary<(RowAddress Low, RowAddress High), List<Direction>> pairs, List<Finding> findings)
    {
        (string code, ReferenceValue named) = relation;
        RowAddress from = fact.Linked.Address;
        RowAddress to = fact.File.AddressOf(named);
        if (to.IsNone)
        {
            return;
        }

        if (from == to)
        {
            Report($"is related to itself, by '{code}'", "name another fact, or take the relation out");
            return;
        }

        (RowAddress Low, RowAddress High) pair = from.CompareTo(to) < 0 ? (from, to) : (to, from);
        if (!pairs.TryGetValue(pair, out List<Direction>? stated))
        {
            stated = [];
            pairs.Add(pair, stated);
        }

        // As many at most as there are relations and directions, so that the list stays short whatever a file holds.
        foreach (Direction earlier in stated)
        {
            bool isSameWay = earlier.From == from;
            if (isSameWay && earlier.Code == code)
            {
                Report($"is related to '{named.Id}' by '{code}' twice", "take one of the two out", earlier);
                return;
            }

            if (RelationConflicts.Exclude(earlier.Code, code, isSameWay))
            {
                string who = isSameWay ? $"by '{earlier.Code}' already" : $"which names it by '{earlier.Code}'";
                Report($"is related to '{named.Id}' by '{code}', {who}", "keep the one that holds", earlier);
                return;
            }
        }

        stated.Add(new Direction(from, code, fact.At(named.Slot)));

        void Report(string what, string remedy, Direction? earlier = null) => findings.Add(
            Finding.At(Rules.ContradictoryRelation, fact.At(named.Slot), $"The {fact.Kind.Name} '{fact.Entry.Id}'", what, remedy) with
            {
                Related = earlier?.Place,
            });
    }

    /// <summary>A relation that one fact of a pair states.</summary>
    private sealed record Direction(RowAddress From, string Code, FilePlace Place);
}
