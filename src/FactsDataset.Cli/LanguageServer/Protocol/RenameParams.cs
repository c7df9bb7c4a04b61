namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>textDocument/rename</c> asks.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);
