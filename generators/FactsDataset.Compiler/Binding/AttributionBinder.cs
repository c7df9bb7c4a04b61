using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types chains of attribution.</summary>
internal static class AttributionBinder
{
    /// <summary>
    /// The chain, from the publisher inwards. The field's inverse belongs to the claimant, who is the last link.
    /// </summary>
    public static BoundValue Bind(SyntaxNode node, Field field, BindingContext context)
    {
        BoundValue value = ValueBinder.Groups(node, context.Schema.AttributionLink!, field, context);
        int relation = context.RelationOf(field.Inverse);
        if (relation == 0
            || value is not ListValue { Items: var links }
            || links[links.Count - 1] is not GroupValue { Values: var last }
            || last.Reference("who") is not { } claimant)
        {
            return value;
        }

        GroupValue related = new(last.With("who", context.Relate(claimant, relation)));
        return new ListValue(new EquatableArray<BoundValue>([.. links.Take(links.Count - 1), related]));
    }
}
