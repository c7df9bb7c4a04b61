using System.Globalization;
using FactsDataset.Reading.Values;

namespace FactsDataset.Cli.Rendering;

/// <summary>Tells a quantity in words.</summary>
internal static class QuantityText
{
    /// <summary>The number or its bounds, with the unit: <c>about 300 soldiers</c>, <c>more than 2 and less than 5</c>.</summary>
    public static string Of(QuantityValue quantity)
    {
        string number = (quantity.Min, quantity.Max) switch
        {
            (null, null) => string.Empty,
            (decimal min, null) => (quantity.IsExclusive ? "more than " : "at least ") + Format(min),
            (null, decimal max) => (quantity.IsExclusive ? "less than " : "at most ") + Format(max),
            (decimal min, decimal max) when min == max => Format(min),
            (decimal min, decimal max) when quantity.IsExclusive => $"more than {Format(min)} and less than {Format(max)}",
            (decimal min, decimal max) => $"{Format(min)} to {Format(max)}",
        };
        return string.Join(' ', new[] { quantity.IsApproximate && number.Length > 0 ? "about" : string.Empty, number, quantity.Unit ?? string.Empty }.Where(static part => part.Length > 0));
    }

    private static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
