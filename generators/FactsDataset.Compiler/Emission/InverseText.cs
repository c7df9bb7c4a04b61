using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Words the documentation of an inverse.</summary>
internal static class InverseText
{
    /// <summary>What stands at the property of an entry.</summary>
    public static string Summary(Kind from, Inverse inverse) =>
        $"Every <see cref=\"{from.Record}\"/> that refers to this entry by <c>{inverse.Through}</c>.";
}
