using System.Globalization;

namespace FactsDataset.Compiler.Schema;

/// <summary>Between which numbers a field's number lies, both included; null where nothing bounds it.</summary>
internal readonly record struct NumberRange(decimal? Least, decimal? Most)
{
    /// <summary>On which side of the range a number lies, in words for a message; null where it lies in it.</summary>
    public string? Misses(decimal number) => number < Least
        ? "below " + Show(Least.Value)
        : number > Most ? "above " + Show(Most.Value) : null;

    /// <summary>What to write, as a message says it.</summary>
    public override string ToString() => (Least, Most) switch
    {
        ({ } least, { } most) => $"a number from {Show(least)} to {Show(most)}",
        ({ } least, null) => $"a number from {Show(least)} up",
        (null, { } most) => $"a number up to {Show(most)}",
        _ => "a number",
    };

    private static string Show(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
