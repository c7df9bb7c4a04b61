namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What the server does with folders.</summary>
internal sealed record WorkspaceServerCapabilities
{
    /// <summary>That it takes several.</summary>
    public WorkspaceFoldersServerCapabilities WorkspaceFolders { get; } = new();
}
