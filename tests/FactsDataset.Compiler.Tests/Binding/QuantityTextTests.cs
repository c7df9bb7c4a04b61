using FactsDataset.Compiler.Binding;

namespace FactsDataset.Compiler.Tests.Binding;

/// <summary>Quantities in one text.</summary>
public class QuantityTextTests
{
    [Theory]
    [InlineData("300", "300", "300", false, false, null)]
    [InlineData("300 tons", "300", "300", false, false, "tons")]
    [InlineData("~300 tons of grain", "300", "300", true, false, "tons of grain")]
    [InlineData("2.50", "2.50", "2.50", false, false, null)]
    [InlineData("-4 degrees", "-4", "-4", false, false, "degrees")]
    [InlineData("300..500", "300", "500", false, false, null)]
    [InlineData("~2.5..3 tons", "2.5", "3", true, false, "tons")]
    [InlineData("300.. men", "300", null, false, false, "men")]
    [InlineData("..500", null, "500", false, false, null)]
    [InlineData(">300 men", "300", null, false, true, "men")]
    [InlineData("<500", null, "500", false, true, null)]
    [InlineData("12 T-72 tanks", "12", "12", false, false, "T-72 tanks")]
    [InlineData("30 %", "30", "30", false, false, "%")]
    [InlineData("300 جندي", "300", "300", false, false, "جندي")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "79228162514264337593543950335", false, false, null)]
    public void TextOfTheFormIsRead(string text, string? min, string? max, bool isApproximate, bool isExclusive, string? unit) => Assert.Equal(
        (min, max, isApproximate, isExclusive, unit),
        QuantityText.Parse(text) is { } read ? (Show(read.Min), Show(read.Max), read.IsApproximate, read.IsExclusive, read.Unit) : default);

    [Theory]
    [InlineData("")]
    [InlineData("tons")]
    [InlineData("..")]
    [InlineData("~")]
    [InlineData(">300..500")]
    [InlineData("300 000 tons")]
    [InlineData("300tons")]
    [InlineData("300  tons")]
    [InlineData("300 tons ")]
    [InlineData("300 to 400")]
    [InlineData("300 or so")]
    [InlineData("300 - 400")]
    [InlineData("300 – 400")]
    [InlineData("3 million")]
    [InlineData("3 Million men")]
    [InlineData("3 آلاف جندي")]
    [InlineData("٣٠٠ جندي")]
    [InlineData("3e5")]
    [InlineData("1,000 men")]
    [InlineData("300\n")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1.00000000000000000000000000001")]
    public void OtherTextIsNot(string text) => Assert.Null(QuantityText.Parse(text));

    private static string? Show(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
