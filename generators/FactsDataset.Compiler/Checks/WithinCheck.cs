using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT5002: a fact that is part of another happens inside it, in time and place.</summary>
internal sealed class WithinCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        foreach (FactView fact in context.Facts)
        {
            if (fact.IsReported)
            {
                continue;
            }

            for (int i = 0; i < fact.Entry.Cells.Count; i++)
            {
                if (fact.Kind.Fields[i].Check == FieldCheck.Within
                    && fact.Entry.Cells[i] is ReferenceValue reference
                    && context.FactAt(fact.File.Targets[reference.Ordinal]) is { } outer)
                {
                    CheckDate(fact, outer, findings);
                    CheckPlace(context, fact, outer, findings);
                }
            }
        }
    }

    private static void CheckDate(FactView fact, FactView outer, List<Finding> findings)
    {
        if (fact.When is not null && outer.When is not null && fact.When.Overlaps(outer.When) == Certainty.No)
        {
            fact.IsReported = true;
            findings.Add(Finding.At(Rules.OutsideVisit, fact.Path, fact.DateSlot, fact.When.ToString(), outer.Name, $"is dated {outer.When}", "date") with
            {
                RelatedPath = outer.Path,
                RelatedSlot = outer.DateSlot,
            });
        }
    }

    private static void CheckPlace(CheckContext context, FactView fact, FactView outer, List<Finding> findings)
    {
        if (fact.Place.Shard >= 0 && outer.Place.Shard >= 0 && !context.Places.MayBeOne(outer.Place, fact.Place))
        {
            fact.IsReported = true;
            findings.Add(Finding.At(
                Rules.OutsideVisit, fact.Path, fact.PlaceReference!.Slot, fact.PlaceReference.Id, outer.Name, $"is in {outer.PlaceReference!.Id}", "place") with
            {
                RelatedPath = outer.Path,
                RelatedSlot = outer.PlaceReference.Slot,
            });
        }
    }
}
