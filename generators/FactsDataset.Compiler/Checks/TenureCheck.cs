using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT5003: a post that a source gives somebody is one that they are attested in at that time.</summary>
internal sealed class TenureCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        TenureTable tenures = new(context.Schema, context.Dataset);
        foreach (FactView fact in context.Facts)
        {
            if (fact.When is not null && !fact.IsReported)
            {
                CheckFields(context, tenures, fact, fact.Kind.Fields, fact.Entry.Cells, findings);
            }
        }
    }

    private static void CheckFields(
        CheckContext context, TenureTable tenures, FactView fact, EquatableArray<Field> fields, EquatableArray<BoundValue> cells, List<Finding> findings)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (fields[i].Shape == FieldShape.Group && cells[i] is ListValue list)
            {
                EquatableArray<Field> inner = context.Schema.Group(fields[i].TypeName).Fields;
                foreach (BoundItem item in list.Items)
                {
                    CheckFields(context, tenures, fact, inner, item.Cells, findings);
                }
            }
            else if (fields[i].Check == FieldCheck.Attested && cells[i] is ReferenceValue post && HolderOf(fields, cells, fields[i].Holder) is { } holder)
            {
                Check(tenures, fact, holder, post, findings);
            }
        }
    }

    private static ReferenceValue? HolderOf(EquatableArray<Field> fields, EquatableArray<BoundValue> cells, string name)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i].Name == name)
            {
                return cells[i] as ReferenceValue;
            }
        }

        return null;
    }

    private static void Check(TenureTable tenures, FactView fact, ReferenceValue holder, ReferenceValue post, List<Finding> findings)
    {
        LinkTarget who = fact.File.Targets[holder.Ordinal];
        LinkTarget what = fact.File.Targets[post.Ordinal];
        if (who.Shard < 0 || what.Shard < 0 || tenures.MayHold(who, what))
        {
            return;
        }

        IReadOnlyList<Tenure> attested = tenures.Find(who, what);
        if (attested.Any(tenure => tenure.Period is null || tenure.Period.Overlaps(fact.When!) != Certainty.No))
        {
            return;
        }

        BoundReference written = fact.File.Data.References[post.Ordinal];
        string known = attested.Count == 0
            ? "in no period"
            : "only in " + Choices.Some(attested.Select(static tenure => tenure.Period!.ToString()).ToList());
        Finding finding = Finding.At(
            Rules.NotInPost, fact.Path, written.Slot, fact.File.Data.References[holder.Ordinal].Id, written.Id, fact.When!.ToString(), known);
        findings.Add(attested.Count == 0
            ? finding
            : finding with { RelatedPath = attested[0].Path, RelatedSlot = attested[0].Slot });
    }
}
