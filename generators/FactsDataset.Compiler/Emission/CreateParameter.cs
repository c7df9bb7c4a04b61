namespace FactsDataset.Compiler.Emission;

/// <summary>A parameter of a factory.</summary>
/// <param name="Declaration">Its type, its name and, where it has one, its default.</param>
/// <param name="Documentation">Its line of documentation.</param>
/// <param name="Property">The property that cannot be without it; empty where it has a default.</param>
internal sealed record CreateParameter(string Declaration, string Documentation, string Property)
{
    /// <summary>Whether the caller must give it.</summary>
    public bool IsRequired => Property.Length > 0;
}
