namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What the server is called.</summary>
internal sealed record ServerInfo
{
    /// <summary>Its name.</summary>
    public string Name { get; } = "facts";

    /// <summary>Its version.</summary>
    public string Version { get; } = typeof(ServerInfo).Assembly.GetName().Version!.ToString(3);
}
