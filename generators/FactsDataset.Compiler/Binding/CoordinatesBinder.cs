using System.Globalization;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Checks coordinates: decimal degrees within the ranges of WGS 84, compared exactly.</summary>
internal static class CoordinatesBinder
{
    private const decimal LargestLatitude = 90;
    private const decimal LargestLongitude = 180;

    /// <summary>The point, without what is out of range.</summary>
    public static FieldValues Check(SyntaxNode node, FieldValues point, BindingContext context)
    {
        if (node is not MappingSyntax mapping)
        {
            return point;
        }

        RefuseDegrees("latitude", "a latitude", LargestLatitude);
        RefuseDegrees("longitude", "a longitude", LargestLongitude);
        if (point.Decimal("precision") <= 0)
        {
            Refuse("precision", "a precision", "write metres, a number above 0");
        }

        return point;

        void RefuseDegrees(string key, string what, decimal largest)
        {
            if (point.Decimal(key) is { } degrees && Math.Abs(degrees) > largest)
            {
                string limit = largest.ToString(CultureInfo.InvariantCulture);
                Refuse(key, what, $"write decimal degrees from -{limit} to {limit}");
            }
        }

        void Refuse(string key, string what, string remedy)
        {
            SyntaxNode written = mapping.Find(key)!.Value;
            point = point.With(key, context.WrongShape(written, FieldsBinder.Describe(written), what, remedy));
        }
    }
}
