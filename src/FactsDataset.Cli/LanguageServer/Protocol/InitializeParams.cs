namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>initialize</c> says of the client.</summary>
internal sealed record InitializeParams(
    string? RootUri, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders, ClientCapabilities? Capabilities);
