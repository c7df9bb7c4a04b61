using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types quantities.</summary>
internal static class QuantityBinder
{
    public static BoundValue Bind(SyntaxNode node, string fieldName, BindingContext context)
    {
        BoundValue value = ValueBinder.Groups(node, BuiltInGroups.Quantity, fieldName, isMany: false, context);
        if (value is not ListValue list || node is not MappingSyntax mapping)
        {
            return value;
        }

        BoundItem quantity = list.Items[0];
        if (mapping.Find("min") is null && mapping.Find("max") is null)
        {
            return context.WrongShape(node, $"'{fieldName}'", "without a number", "write 'min', 'max', or both with the same number where it is exact");
        }

        if (quantity.Cells[0] is DecimalValue min && quantity.Cells[1] is DecimalValue max && min.Number > max.Number)
        {
            return context.WrongShape(mapping.Find("min")!.Value, $"'min: {min.Number}'", $"above 'max: {max.Number}'", "write the smaller number as 'min'");
        }

        return value;
    }
}
