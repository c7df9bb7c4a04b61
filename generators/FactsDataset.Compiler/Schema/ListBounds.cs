namespace FactsDataset.Compiler.Schema;

/// <summary>How many items a list is to have.</summary>
/// <param name="Least">The least number; 1 where the schema says nothing, since no list is empty.</param>
/// <param name="Most">The most; null where there is no limit.</param>
internal sealed record ListBounds(int Least, int? Most)
{
    /// <summary>What every list is to have.</summary>
    public static readonly ListBounds Any = new(1, null);
}
