namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>workspace/didChangeWorkspaceFolders</c> says.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);
