namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>How the server follows the folders of the editor.</summary>
internal sealed record WorkspaceFoldersServerCapabilities
{
    /// <summary>Whether it takes several.</summary>
    public bool Supported { get; } = true;

    /// <summary>Whether it wants to know of those that come and go.</summary>
    public bool ChangeNotifications { get; } = true;
}
