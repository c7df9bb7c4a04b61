using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types quantities.</summary>
internal static class QuantityBinder
{
    public static BoundValue Bind(SyntaxNode node, Field field, BindingContext context)
    {
        if (node is ScalarSyntax { IsDamaged: false, Text: var text } && QuantitySlips.Advise(text) is { } advice)
        {
            return context.WrongShape(node, FieldsBinder.Describe(node), $"the value of '{field.Name}'", advice);
        }

        BoundValue value = ValueBinder.Group(node, BuiltInGroups.Quantity, field, context);
        if (value is not GroupValue { Values: var quantity } || node is not MappingSyntax mapping)
        {
            return value;
        }

        bool hasUnknownKey = mapping.Pairs.Any(static pair => BuiltInGroups.Quantity.Fields.All(known => known.Name != pair.Key.Text));
        if (mapping.Find("min") is null && mapping.Find("max") is null && !hasUnknownKey)
        {
            return context.WrongShape(node, $"'{field.Name}'", "without a number", "write 'min', 'max', or both with the same number where it is exact");
        }

        if (quantity.Decimal("min") > quantity.Decimal("max"))
        {
            SyntaxNode written = mapping.Find("min")!.Value;
            string above = ((ScalarSyntax)mapping.Find("max")!.Value).Text;
            return context.WrongShape(written, $"'min: {((ScalarSyntax)written).Text}'", $"above 'max: {above}'", "write the smaller number as 'min'");
        }

        return value;
    }
}
