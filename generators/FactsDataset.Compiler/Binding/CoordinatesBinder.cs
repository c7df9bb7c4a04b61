using System.Globalization;
using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Compiler.Binding;

/// <summary>Checks coordinates: decimal degrees within the ranges of WGS 84, compared exactly.</summary>
internal static class CoordinatesBinder
{
    private const decimal LargestLatitude = 90;
    private const decimal LargestLongitude = 180;

    /// <summary>The point, without what is out of range.</summary>
    public static BoundItem Check(SyntaxNode node, BoundItem point, BindingContext context)
    {
        if (node is not MappingSyntax mapping)
        {
            return point;
        }

        BoundValue latitude = Degrees(point.Cells[0], "latitude", "a latitude", LargestLatitude);
        BoundValue longitude = Degrees(point.Cells[1], "longitude", "a longitude", LargestLongitude);
        BoundValue precision = point.Cells[2] is DecimalValue { Number: <= 0 }
            ? Refuse("precision", "a precision", "write metres, a number above 0")
            : point.Cells[2];
        return BoundItem.Of(latitude, longitude, precision);

        BoundValue Degrees(BoundValue cell, string key, string what, decimal largest)
        {
            string limit = largest.ToString(CultureInfo.InvariantCulture);
            return cell is DecimalValue degrees && Math.Abs(degrees.Number) > largest
                ? Refuse(key, what, $"write decimal degrees from -{limit} to {limit}")
                : cell;
        }

        BoundValue Refuse(string key, string what, string remedy)
        {
            SyntaxNode written = mapping.Find(key)!.Value;
            return context.WrongShape(written, FieldsBinder.Describe(written), what, remedy);
        }
    }
}
