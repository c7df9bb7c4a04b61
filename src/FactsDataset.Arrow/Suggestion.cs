using FactsDataset.Compiler.Text;

namespace FactsDataset.Arrow;

/// <summary>Says what somebody may have meant by a name that does not exist.</summary>
internal static class Suggestion
{
    /// <summary>The nearest of the names, or else all of them.</summary>
    public static string Of(string name, IReadOnlyList<string> names) =>
        Spelling.Nearest(name, names) is { } nearest ? $"Did you mean '{nearest}'?" : $"It has: {string.Join(", ", names)}.";
}
