namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>workspace/symbol</c> asks.</summary>
internal sealed record WorkspaceSymbolParams(string Query);
