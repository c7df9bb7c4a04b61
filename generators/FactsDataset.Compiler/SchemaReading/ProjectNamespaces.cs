namespace FactsDataset.Compiler.SchemaReading;

/// <summary>What a project says of the namespace of generated code, as it says it; empty where it says nothing.</summary>
/// <param name="FactNamespace">Its property FactNamespace, which goes before what the schema says.</param>
/// <param name="RootNamespace">Its property RootNamespace, which counts where nothing else does.</param>
internal sealed record ProjectNamespaces(string FactNamespace, string RootNamespace)
{
    /// <summary>
    /// For whoever compiles a folder without a project. Which namespace it will have is not known then, so a schema that
    /// names none is given one that takes no name from it.
    /// </summary>
    public static ProjectNamespaces NoProject { get; } = new(string.Empty, "Unnamed");
}
