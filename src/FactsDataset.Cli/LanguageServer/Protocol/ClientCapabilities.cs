namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What a client can do, as far as the server asks.</summary>
internal sealed record ClientCapabilities(GeneralClientCapabilities? General, WorkspaceClientCapabilities? Workspace);
