namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>An entry of the workspace.</summary>
internal sealed record SymbolInformation(string Name, Location Location, string ContainerName)
{
    /// <summary>An object, in the protocol's numbers.</summary>
    public int Kind { get; } = 19;
}
