namespace FactsDataset.Compiler.Schema;

/// <summary>The names of the classes through which a dataset is reached as a whole.</summary>
/// <param name="Facts">The class that holds the facts of every kind.</param>
/// <param name="Dataset">The class that holds the kinds.</param>
internal sealed record FacadeNames(string Facts, string Dataset)
{
    /// <summary>What they are called where a schema does not say.</summary>
    public static readonly FacadeNames Default = new("Facts", "Dataset");
}
