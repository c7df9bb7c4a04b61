using System.Text.RegularExpressions;

namespace FactsDataset.Compiler.Binding;

/// <summary>Knows how people write a quantity, and what that is in the form that is read.</summary>
internal static class QuantitySlips
{
    private const string Number = @"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?";

    private static readonly Regex Written = new(
        $@"^\s*(?:(?<about>~|about |some |circa )|(?<above>>|over |more than ))?\s*(?:(?<from>{Number})\s*(?:-|–|to)\s*)?(?<to>{Number})(?:\s*(?<unit>[^\s0-9,.{{}}\[\]:#""][^,{{}}\[\]:#""]*))?$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>What to write instead of such a text; null where no one knows what it was meant to say.</summary>
    public static string? Advise(string text)
    {
        // No quantity takes more; what follows is no advice to read.
        const int longest = 80;
        if (text.Length > longest || Written.Match(text) is not { Success: true } match)
        {
            return null;
        }

        string to = Plain(match.Groups["to"]);
        string from = match.Groups["from"].Success ? Plain(match.Groups["from"]) : to;
        string number = from == to ? to : $"{from}..{to}";
        string sign = match.Groups["above"].Success && from == to ? ">" : match.Groups["about"].Success ? "~" : string.Empty;
        string unit = match.Groups["unit"].Success ? $" {match.Groups["unit"].Value.Trim()}" : string.Empty;
        string meant = $"{sign}{number}{unit}";
        return QuantityText.Parse(meant) is null ? null : $"write \"{meant}\"";
    }

    private static string Plain(Group number) => number.Value.Replace(",", string.Empty);
}
