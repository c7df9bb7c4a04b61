using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT5002: a fact that is part of another happens inside it, in time and place.</summary>
internal sealed class WithinCheck : IFileCheck
{
    public void Run(CheckContext context, CheckedFile file, List<Finding> findings)
    {
        foreach (FactView fact in file.Facts)
        {
            if (fact.IsReported)
            {
                continue;
            }

            foreach ((Field field, BoundValue value) in fact.Entry.Values)
            {
                if (field.Check == FieldCheck.Within
                    && value is ReferenceValue reference
                    && context.FactAt(fact.File.AddressOf(reference)) is { } outer)
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
            findings.Add(Finding.At(Rules.OutsideVisit, fact.DatePlace, fact.When.ToString(), outer.Name, $"is dated {outer.When}", "date") with
            {
                Related = outer.DatePlace,
            });
        }
    }

    private static void CheckPlace(CheckContext context, FactView fact, FactView outer, List<Finding> findings)
    {
        if (!fact.Place.IsNone && !outer.Place.IsNone && !context.Places.MayBeOne(outer.Place, fact.Place))
        {
            fact.IsReported = true;
            findings.Add(Finding.At(
                Rules.OutsideVisit, fact.At(fact.PlaceReference!.Slot), fact.PlaceReference.Id, outer.Name, $"is in {outer.PlaceReference!.Id}", "place") with
            {
                Related = outer.At(outer.PlaceReference.Slot),
            });
        }
    }
}
