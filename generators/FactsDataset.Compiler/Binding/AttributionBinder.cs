using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types chains of attribution.</summary>
internal static class AttributionBinder
{
    /// <summary>
    /// The chain, from the publisher inwards. The field's inverse belongs to the claimant, who is the last link.
    /// </summary>
    public static BoundValue Bind(SyntaxNode node, Field field, BindingContext context)
    {
        FieldGroup link = BuiltInGroups.AttributionLink(context.Schema.Attribution!);
        BoundValue value = ValueBinder.Groups(node, link, field, context);
        int relation = context.RelationOf(field.Inverse);
        if (relation == 0 || value is not ListValue list)
        {
            return value;
        }

        BoundItem last = list.Items[list.Items.Count - 1];
        if (last.Cells[0] is ReferenceValue claimant)
        {
            context.SetRelation(claimant.Ordinal, relation);
        }

        return value;
    }
}
