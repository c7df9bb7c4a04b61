namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What a request about a place in a document says.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);
