using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT5003: a post that a source gives somebody is one that they are attested in at that time.</summary>
internal sealed class TenureCheck : IFileCheck
{
    public void Run(CheckContext context, CheckedFile file, List<Finding> findings)
    {
        foreach (FactView fact in file.Facts)
        {
            if (fact.When is not null && !fact.IsReported)
            {
                CheckFields(context.Tenures, fact, fact.Entry.Values, findings);
            }
        }
    }

    private static void CheckFields(TenureTable tenures, FactView fact, FieldValues values, List<Finding> findings)
    {
        foreach ((Field field, BoundValue value) in values)
        {
            switch (value)
            {
                case GroupValue group when field.Shape == FieldShape.Group:
                    CheckFields(tenures, fact, group.Values, findings);
                    break;
                case ListValue list when field.Shape == FieldShape.Group:
                    foreach (GroupValue item in list.Items.OfType<GroupValue>())
                    {
                        CheckFields(tenures, fact, item.Values, findings);
                    }

                    break;
                case ReferenceValue post when field.Check == FieldCheck.Attested && values.Reference(field.Holder) is { } holder:
                    Check(tenures, fact, holder, post, findings);
                    break;
            }
        }
    }

    private static void Check(TenureTable tenures, FactView fact, ReferenceValue holder, ReferenceValue post, List<Finding> findings)
    {
        RowAddress who = fact.File.AddressOf(holder);
        RowAddress what = fact.File.AddressOf(post);
        if (who.IsNone || what.IsNone || tenures.MayHold(who, what))
        {
            return;
        }

        IReadOnlyList<Tenure> attested = tenures.Find(who, what);
        if (attested.Any(tenure => tenure.Period is null || tenure.Period.Overlaps(fact.When!) != Certainty.No))
        {
            return;
        }

        string known = attested.Count == 0
            ? "in no period"
            : "only in " + Choices.Some(attested.Select(static tenure => tenure.Period!.ToString()).ToList());
        findings.Add(Finding.At(Rules.NotInPost, fact.At(post.Slot), holder.Id, post.Id, fact.When!.ToString(), known) with
        {
            Related = attested.Count == 0 ? null : attested[0].Place,
        });
    }
}
