namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>Folders that the editor opened and closed.</summary>
internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolder> Added);
