namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A folder that the editor has open.</summary>
internal sealed record WorkspaceFolder(string Uri);
