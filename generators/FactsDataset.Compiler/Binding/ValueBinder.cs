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
        FieldShape.Group when field.IsMany => Groups(node, context.Schema.Group(field.TypeName), field, context),
        FieldShape.Group => Group(node, context.Schema.Group(field.TypeName), field, context),
        FieldShape.Names => ScriptChecks.Names(node, field, context),
        FieldShape.Quantity => QuantityBinder.Bind(node, field, context),
        FieldShape.Dating => Group(node, BuiltInGroups.Dating, field, context),
        FieldShape.Relations => Groups(node, BuiltInGroups.Relation, field, context),
        FieldShape.Retraction => Group(node, BuiltInGroups.Retraction, field, context),
        FieldShape.Texts => Texts(node, field, context),
        FieldShape.Title when node is MappingSyntax { Pairs.Count: > 0 } => Texts(node, field, context),
        FieldShape.Lines => Lines(node, field, context),
        FieldShape.Evidence => EvidenceBinder.Bind(node, field, context),
        FieldShape.Attribution => AttributionBinder.Bind(node, field, context),
        FieldShape.Variants => VariantBinder.Bind(node, field, context),
        _ => field.IsMany ? Scalars(node, field, context) : ScalarBinder.Bind(node, field, context),
    };

    /// <summary>A list of groups.</summary>
    public static BoundValue Groups(SyntaxNode node, FieldGroup group, Field field, BindingContext context)
    {
        if (Items(node, field, context) is not { } items)
        {
            return BoundValue.Absent;
        }

        EquatableArray<BoundItem> bound = items.Select(item => Item(item, group, $"An item of '{field.Name}'", context)).ToEquatableArray();
        for (int i = 0; i < group.Fields.Count; i++)
        {
            if (ListChecks.NamesOnce(group.Fields[i]))
            {
                HashSet<string> named = new(StringComparer.Ordinal);
                for (int item = 0; item < bound.Count; item++)
                {
                    SyntaxNode? written = (items[item] as MappingSyntax)?.Find(group.Fields[i].Name)?.Value;
                    ListChecks.NameOnce(written ?? items[item], bound[item].Cells[i], field.Name, named, context);
                }
            }
        }

        return new ListValue(bound);
    }

    /// <summary>One group, as a list of one item.</summary>
    public static BoundValue Group(SyntaxNode node, FieldGroup group, Field field, BindingContext context)
    {
        BoundItem item = Item(node, group, $"The value of '{field.Name}'", context);
        return node is MappingSyntax ? new ListValue(new EquatableArray<BoundItem>([item])) : BoundValue.Absent;
    }

    /// <summary>The items of a list that is not empty; null, and a diagnostic, where the node is none.</summary>
    public static EquatableArray<SyntaxNode>? Items(SyntaxNode node, Field field, BindingContext context)
    {
        if (node is not SequenceSyntax sequence)
        {
            context.WrongShape(node, FieldsBinder.Describe(node), $"the value of '{field.Name}', which is a list", "write it as an item: '- …' or '[ … ]'");
            return null;
        }

        if (sequence.Items.Count == 0)
        {
            context.WrongShape(node, $"'{field.Name}'", "an empty list", field.IsRequired ? "write an item" : "write an item, or leave the key out");
            return null;
        }

        context.IsBroken |= sequence.IsDamaged;
        ListChecks.Count(sequence, field, context);
        return sequence.Items;
    }

    private static BoundItem Item(SyntaxNode node, FieldGroup group, string subject, BindingContext context)
    {
        BoundItem item = FieldsBinder.BindGroup(node, group, subject, context);
        return ReferenceEquals(group, BuiltInGroups.Coordinates) ? CoordinatesBinder.Check(node, item, context) : item;
    }

    private static BoundValue Scalars(SyntaxNode node, Field field, BindingContext context)
    {
        if (Items(node, field, context) is not { } items)
        {
            return BoundValue.Absent;
        }

        EquatableArray<BoundItem> bound = items.Select(item => BoundItem.Of(ScalarBinder.Bind(item, field, context))).ToEquatableArray();
        if (ListChecks.NamesOnce(field))
        {
            HashSet<string> named = new(StringComparer.Ordinal);
            for (int item = 0; item < bound.Count; item++)
            {
                ListChecks.NameOnce(items[item], bound[item].Cells[0], field.Name, named, context);
            }
        }

        return new ListValue(bound);
    }

    private static BoundValue Texts(SyntaxNode node, Field field, BindingContext context)
    {
        if (node is not MappingSyntax { Pairs.Count: > 0 } mapping)
        {
            return context.WrongShape(node, FieldsBinder.Describe(node), $"the value of '{field.Name}'", "write a text for each language: '{ en: …, ar: … }'");
        }

        Field language = BuiltInGroups.Name.Fields[1];
        List<BoundItem> items = [];
        foreach (PairSyntax pair in mapping.Pairs)
        {
            BoundValue tag = ScalarBinder.Bind(pair.Key, language, context);
            string? text = ScalarBinder.Text(pair.Value, $"The text in '{pair.Key.Text}'", context, isText: !field.IsNameOrCode);
            items.Add(BoundItem.Of(tag, text is null ? BoundValue.Absent : new TextValue(text)));
            if (tag is TextValue { Text: var code } && text is not null)
            {
                ScriptChecks.Text(pair.Key, code, text, context);
            }
        }

        return new ListValue(items.ToEquatableArray());
    }

    private static BoundValue Lines(SyntaxNode node, Field field, BindingContext context)
    {
        if (Items(node, field, context) is not { } nodes)
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
