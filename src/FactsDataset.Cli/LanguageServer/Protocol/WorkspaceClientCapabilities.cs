namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What a client does with edits and files.</summary>
internal sealed record WorkspaceClientCapabilities(WorkspaceEditClientCapabilities? WorkspaceEdit, DynamicRegistration? DidChangeWatchedFiles);
