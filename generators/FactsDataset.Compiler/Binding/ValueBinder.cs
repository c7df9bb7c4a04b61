using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types the value of a field, by the field's shape.</summary>
internal static class ValueBinder
{
    public static BoundValue Bind(SyntaxNode node, Field field, BindingContext context) => field.Shape switch
    {
        FieldShape.Group => Groups(node, context.Schema.Group(field.TypeName), field.Name, field.IsMany, context),
        FieldShape.Names => Groups(node, BuiltInGroups.Name, field.Name, isMany: true, context),
        FieldShape.Quantity => QuantityBinder.Bind(node, field.Name, context),
        FieldShape.Dating => Groups(node, BuiltInGroups.Dating, field.Name, isMany: false, context),
        FieldShape.Relations => Groups(node, BuiltInGroups.Relation, field.Name, isMany: true, context),
        FieldShape.Retraction => Groups(node, BuiltInGroups.Retraction, field.Name, isMany: false, context),
        FieldShape.Texts => Texts(node, field.Name, context),
        FieldShape.Lines => Lines(node, field.Name, context),
        FieldShape.Evidence => EvidenceBinder.Bind(node, field.Name, context),
        FieldShape.Attribution => AttributionBinder.Bind(node, field, context),
        FieldShape.Variants => VariantBinder.Bind(node, field.Name, context),
        _ => field.IsMany ? Scalars(node, field, context) : ScalarBinder.Bind(node, field, context),
    };

    /// <summary>One group, or a list of them; a single group is a list of one item.</summary>
    public static BoundValue Groups(SyntaxNode node, FieldGroup group, string fieldName, bool isMany, BindingContext context)
    {
        if (!isMany)
        {
            return node is MappingSyntax
                ? new ListValue(new EquatableArray<BoundItem>([FieldsBinder.BindGroup(node, group, fieldName, context)]))
                : context.WrongShape(node, FieldsBinder.Describe(node), $"the value of '{fieldName}'", $"write '{{ {group.Fields[0].Name}: … }}'");
        }

        return Items(node, fieldName, context) is { } items
            ? new ListValue(items.Select(item => FieldsBinder.BindGroup(item, group, fieldName, context)).ToEquatableArray())
            : BoundValue.Absent;
    }

    /// <summary>The items of a list that is not empty; null, and a diagnostic, where the node is none.</summary>
    public static EquatableArray<SyntaxNode>? Items(SyntaxNode node, string fieldName, BindingContext context)
    {
        if (node is not SequenceSyntax sequence)
        {
            context.WrongShape(node, FieldsBinder.Describe(node), $"the value of '{fieldName}', which is a list", "write it as an item: '- …' or '[ … ]'");
            return null;
        }

        if (sequence.Items.Count == 0)
        {
            context.WrongShape(node, $"'{fieldName}'", "an empty list", "write an item, or leave the key out");
            return null;
        }

        return sequence.Items;
    }

    private static BoundValue Scalars(SyntaxNode node, Field field, BindingContext context) =>
        Items(node, field.Name, context) is { } items
            ? new ListValue(items.Select(item => BoundItem.Of(ScalarBinder.Bind(item, field, context))).ToEquatableArray())
            : BoundValue.Absent;

    private static BoundValue Texts(SyntaxNode node, string fieldName, BindingContext context)
    {
        if (node is not MappingSyntax { Pairs.Count: > 0 } mapping)
        {
            return context.WrongShape(node, FieldsBinder.Describe(node), $"the value of '{fieldName}'", "write one text a language: '{ en: …, ar: … }'");
        }

        Field language = BuiltInGroups.Name.Fields[1];
        List<BoundItem> items = [];
        foreach (PairSyntax pair in mapping.Pairs)
        {
            BoundValue tag = ScalarBinder.Bind(pair.Key, language, context);
            string? text = ScalarBinder.Text(pair.Value, $"The text in '{pair.Key.Text}'", context);
            items.Add(BoundItem.Of(tag, text is null ? BoundValue.Absent : new TextValue(text)));
        }

        return new ListValue(items.ToEquatableArray());
    }

    private static BoundValue Lines(SyntaxNode node, string fieldName, BindingContext context)
    {
        if (Items(node, fieldName, context) is not { } nodes)
        {
            return BoundValue.Absent;
        }

        List<BoundItem> items = [];
        foreach (SyntaxNode item in nodes)
        {
            if (ScalarBinder.Text(item, "A range of lines", context) is not { } text)
            {
                continue;
            }

            if (LineRange.TryParse(text, out LineRange range))
            {
                items.Add(BoundItem.Of(new IntegerValue(range.Start), new IntegerValue(range.End)));
            }
            else
            {
                context.WrongShape(item, $"'{text}'", "a range of lines", "write a line number from 1 up, or two with a hyphen between them, the smaller first");
            }
        }

        return items.Count < nodes.Count ? BoundValue.Absent : new ListValue(items.ToEquatableArray());
    }
}
