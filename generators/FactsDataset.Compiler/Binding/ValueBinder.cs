using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

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
        FieldShape.Texts => Texts(node, field, context),
        FieldShape.Title when node is MappingSyntax { Pairs.Count: > 0 } => Texts(node, field, context),
        FieldShape.Lines => Lines(node, field, context),
        FieldShape.Evidence => EvidenceBinder.Bind(node, field, context),
        FieldShape.Attribution => AttributionBinder.Bind(node, field, context),
        FieldShape.Variants => VariantBinder.Bind(node, field, context),
        _ when field.Type.Parts is { } parts => field.IsList ? Groups(node, parts, field, context) : Group(node, parts, field, context),
        _ => field.IsMany ? Scalars(node, field, context) : ScalarBinder.Bind(node, field, context),
    };

    /// <summary>A list of groups.</summary>
    public static BoundValue Groups(SyntaxNode node, FieldGroup group, Field field, BindingContext context)
    {
        if (Items(node, field, context) is not { } items)
        {
            return BoundValue.Absent;
        }

        string subject = $"An item of '{field.Name}'";
        BoundValue[] bound = new BoundValue[items.Count];
        for (int i = 0; i < bound.Length; i++)
        {
            bound[i] = Item(items[i], group, subject, context);
        }

        foreach (Field part in group.Fields)
        {
            if (ListChecks.NamesOnce(part))
            {
                HashSet<string> named = new(StringComparer.Ordinal);
                for (int i = 0; i < bound.Length; i++)
                {
                    SyntaxNode? written = (items[i] as MappingSyntax)?.Find(part.Name)?.Value;
                    ListChecks.NameOnce(written ?? items[i], ((GroupValue)bound[i]).Values[part], field.Name, named, context);
                }
            }
        }

        return new ListValue(new EquatableArray<BoundValue>(bound));
    }

    /// <summary>One group.</summary>
    public static BoundValue Group(SyntaxNode node, FieldGroup group, Field field, BindingContext context)
    {
        GroupValue value = Item(node, group, $"The value of '{field.Name}'", context);
        return node is MappingSyntax ? value : BoundValue.Absent;
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

    private static GroupValue Item(SyntaxNode node, FieldGroup group, string subject, BindingContext context)
    {
        FieldValues values = FieldsBinder.BindGroup(node, group, subject, context);
        return new GroupValue(ReferenceEquals(group, BuiltInGroups.Coordinates) ? CoordinatesBinder.Check(node, values, context) : values);
    }

    private static BoundValue Scalars(SyntaxNode node, Field field, BindingContext context)
    {
        if (Items(node, field, context) is not { } items)
        {
            return BoundValue.Absent;
        }

        BoundValue[] bound = new BoundValue[items.Count];
        for (int i = 0; i < bound.Length; i++)
        {
            bound[i] = ScalarBinder.Bind(items[i], field, context);
        }

        if (ListChecks.NamesOnce(field))
        {
            HashSet<string> named = new(StringComparer.Ordinal);
            for (int i = 0; i < bound.Length; i++)
            {
                ListChecks.NameOnce(items[i], bound[i], field.Name, named, context);
            }
        }

        return new ListValue(new EquatableArray<BoundValue>(bound));
    }

    private static BoundValue Texts(SyntaxNode node, Field field, BindingContext context)
    {
        if (node is not MappingSyntax { Pairs.Count: > 0 } mapping)
        {
            return context.WrongShape(node, FieldsBinder.Describe(node), $"the value of '{field.Name}'", "write a text for each language: '{ en: …, ar: … }'");
        }

        List<BoundValue> items = [];
        foreach (PairSyntax pair in mapping.Pairs)
        {
            BoundValue tag = ScalarBinder.Bind(pair.Key, BuiltInGroups.WordingLanguage, context);
            string? text = ScalarBinder.Text(pair.Value, $"The text in '{pair.Key.Text}'", context, isText: !field.IsNameOrCode);
            items.Add(new GroupValue(new FieldValues(BuiltInGroups.Wording.Fields, [tag, text is null ? BoundValue.Absent : new TextValue(text)])));
            if (tag is TextValue { Text: var code } && text is not null)
            {
                ScriptChecks.Text(pair.Key, code, text, context);
            }
        }

        return new ListValue(items.ToEquatableArray());
    }

    /// <summary>A list of lines, which is as good as none where one of its items is wrong.</summary>
    private static BoundValue Lines(SyntaxNode node, Field field, BindingContext context)
    {
        if (Items(node, field, context) is not { } nodes)
        {
            return BoundValue.Absent;
        }

        List<BoundValue> ranges = [];
        foreach (SyntaxNode item in nodes)
        {
            if (ScalarBinder.Text(item, "A range of lines", context) is { } text && ScalarBinder.Lines(item, text, context) is LinesValue range)
            {
                ranges.Add(range);
            }
        }

        return ranges.Count < nodes.Count ? BoundValue.Absent : new ListValue(ranges.ToEquatableArray());
    }
}
