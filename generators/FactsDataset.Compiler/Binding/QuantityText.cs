using System.Text.RegularExpressions;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Binding;

/// <summary>
/// A quantity in one text: <c>300 tons</c>, <c>~300</c> for a rough number, <c>300..500</c>, <c>300..</c> and <c>..500</c> for
/// bounds, <c>&gt;300</c> and <c>&lt;500</c> for bounds that are left out.
/// </summary>
/// <param name="Min">The least; null where there is no lower bound.</param>
/// <param name="Max">The most; null where there is no upper bound.</param>
/// <param name="IsApproximate">Whether it is a rough number.</param>
/// <param name="IsExclusive">Whether the bound is left out.</param>
/// <param name="Unit">What is counted; null where the text doesn't say it.</param>
internal sealed record QuantityText(decimal? Min, decimal? Max, bool IsApproximate, bool IsExclusive, string? Unit)
{
    private const string Number = @"-?[0-9]+(?:\.[0-9]+)?";

    // A unit begins with no digit and no sign that numbers are written with, so that no slip in a number is taken for one.
    private static readonly Regex Form = new(
        $@"\A(?<about>~)?(?:(?<from>{Number})?(?<dots>\.\.)(?<to>{Number})?|(?<side>[<>])(?<bound>{Number})|(?<one>{Number}))(?: (?<unit>[^\s\d,.<>=~+*/:(){{}}\[\]–-][^\r\n]*))?\z",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    // What would change the number, and is no unit: its writer means more than the digits say.
    private static readonly Regex Counting = new(
        @"\A(?:(?:to|or|and|bis|à|إلى|أو|و)\b|(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|مئة|مائة|ألف|آلاف|مليون|ملايين|مليار|مليارات)(?:\z| ))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeSpan.FromSeconds(1));

    /// <summary>Reads a text; null where it is not of that form.</summary>
    public static QuantityText? Parse(string text)
    {
        // No quantity takes more.
        const int longest = 200;
        if (text.Length > longest || Form.Match(text) is not { Success: true } match)
        {
            return null;
        }

        bool hasOne = match.Groups["one"].Success;
        string side = match.Groups["side"].Value;
        Group from = hasOne ? match.Groups["one"] : side == ">" ? match.Groups["bound"] : match.Groups["from"];
        Group to = hasOne ? match.Groups["one"] : side == "<" ? match.Groups["bound"] : match.Groups["to"];
        decimal? min = NumberIn(from);
        decimal? max = NumberIn(to);
        if (from.Success != min.HasValue || to.Success != max.HasValue || (min is null && max is null))
        {
            return null;
        }

        string? unit = match.Groups["unit"].Success ? match.Groups["unit"].Value : null;
        return unit is not null && (unit.EndsWith(" ", StringComparison.Ordinal) || Counting.IsMatch(unit))
            ? null
            : new QuantityText(min, max, match.Groups["about"].Success, side.Length > 0, unit);
    }

    private static decimal? NumberIn(Group group) =>
        group.Success && ExactNumber.TryParse(group.Value, out decimal number) ? number : null;
}
