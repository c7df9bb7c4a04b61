using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types quantities: mappings with <c>value</c>, or with <c>min</c> and <c>max</c>, and such in one text.</summary>
internal static class QuantityBinder
{
    public static BoundValue Bind(SyntaxNode node, Field field, BindingContext context) =>
        node is ScalarSyntax { Text.Length: > 0 } scalar ? Short(scalar, field, context) : Mapping(node, field, context);

    private static BoundValue Short(ScalarSyntax scalar, Field field, BindingContext context)
    {
        if (ScalarBinder.Text(scalar, $"'{field.Name}'", context) is not { } text)
        {
            return BoundValue.Absent;
        }

        if (QuantityText.Parse(text) is not { } quantity)
        {
            string advice = QuantitySlips.Advise(text) ?? "write '{ value: … }', '{ min: …, max: … }', or a number and a unit such as '300 tons', '~300' or '300..500'";
            return context.WrongShape(scalar, FieldsBinder.Describe(scalar), $"the value of '{field.Name}'", advice);
        }

        return quantity.Min > quantity.Max
            ? context.WrongShape(scalar, FieldsBinder.Describe(scalar), $"the value of '{field.Name}'", "write the smaller number first")
            : Create(quantity.Min, quantity.Max, quantity.IsApproximate, quantity.IsExclusive, quantity.Unit);
    }

    private static BoundValue Mapping(SyntaxNode node, Field field, BindingContext context)
    {
        BoundValue value = ValueBinder.Group(node, BuiltInGroups.WrittenQuantity, field, context);
        if (value is not GroupValue { Values: var written } || node is not MappingSyntax mapping)
        {
            return value;
        }

        PairSyntax? exact = mapping.Find("value");
        PairSyntax? bound = mapping.Find("min") ?? mapping.Find("max");
        bool hasUnknownKey = mapping.Pairs.Any(static pair => BuiltInGroups.WrittenQuantity.Fields.All(known => known.Name != pair.Key.Text));
        if (exact is null && bound is null && !hasUnknownKey)
        {
            return context.WrongShape(node, $"'{field.Name}'", "without a number", "write 'value', or 'min', 'max' or both for bounds");
        }

        if (exact is not null && bound is not null)
        {
            return context.WrongShape(bound.Key, $"'{bound.Key.Text}'", "there beside 'value'", "keep 'value' for one number, or 'min' and 'max' for bounds");
        }

        if (exact is not null && mapping.Find("exclusive") is { } exclusive)
        {
            return context.WrongShape(exclusive.Key, "'exclusive'", "there beside 'value'", "write 'min' for more than a number, or 'max' for less");
        }

        if (written.Decimal("min") > written.Decimal("max"))
        {
            SyntaxNode least = mapping.Find("min")!.Value;
            string above = ((ScalarSyntax)mapping.Find("max")!.Value).Text;
            return context.WrongShape(least, $"'min: {((ScalarSyntax)least).Text}'", $"above 'max: {above}'", "write the smaller number as 'min'");
        }

        return Create(
            written.Decimal("value") ?? written.Decimal("min"),
            written.Decimal("value") ?? written.Decimal("max"),
            written["approximate"] is BooleanValue { Truth: true },
            written["exclusive"] is BooleanValue { Truth: true },
            written.Text("unit"));
    }

    private static GroupValue Create(decimal? min, decimal? max, bool isApproximate, bool isExclusive, string? unit) => new(new FieldValues(
        BuiltInGroups.Quantity.Fields,
        [
            min is { } least ? new DecimalValue(least) : BoundValue.Absent,
            max is { } most ? new DecimalValue(most) : BoundValue.Absent,
            BooleanValue.Of(isApproximate),
            BooleanValue.Of(isExclusive),
            unit is null ? BoundValue.Absent : new TextValue(unit),
        ]));
}
