namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What a request or notification about a whole document says.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);
