using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT5007: no fact is related to itself, none names another twice in one relation, and no two facts are related in ways
/// that exclude one another, whichever of the two says so.
/// </summary>
internal sealed class RelationCheck : GroupCheck<(RowAddress Low, RowAddress High), RelationCheck.Stated>
{
    protected override IEnumerable<KeyValuePair<(RowAddress Low, RowAddress High), Stated>> ItemsOf(CheckContext context, CheckedFile file)
    {
        foreach (FactView fact in file.Facts)
        {
            foreach ((Field field, BoundValue value) in fact.Entry.Values)
            {
                if (field.Shape != FieldShape.Relations)
                {
                    continue;
                }

                foreach (StatedRelation relation in StatedRelation.In(value))
                {
                    RowAddress from = fact.Linked.Address;
                    RowAddress to = fact.File.AddressOf(relation.Fact);
                    if (!to.IsNone)
                    {
                        yield return new KeyValuePair<(RowAddress Low, RowAddress High), Stated>(
                            from.CompareTo(to) < 0 ? (from, to) : (to, from), new Stated(fact, relation, to));
                    }
                }
            }
        }
    }

    protected override void Compare(CheckContext context, List<Stated> group, List<Finding> findings)
    {
        List<Direction> directions = [];
        foreach (Stated stated in group)
        {
            Check(stated, directions, findings);
        }
    }

    private static void Check(Stated relation, List<Direction> stated, List<Finding> findings)
    {
        (FactView fact, (string code, ReferenceValue named), RowAddress to) = relation;
        RowAddress from = fact.Linked.Address;
        if (from == to)
        {
            Report($"is related to itself, by '{code}'", "name another fact, or take the relation out");
            return;
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

    /// <summary>A relation, with the fact that states it.</summary>
    /// <param name="By">The fact.</param>
    /// <param name="Relation">The relation.</param>
    /// <param name="To">The row of the other fact.</param>
    internal sealed record Stated(FactView By, StatedRelation Relation, RowAddress To);

    /// <summary>A relation that one fact of a pair states.</summary>
    private sealed record Direction(RowAddress From, string Code, FilePlace Place);
}
