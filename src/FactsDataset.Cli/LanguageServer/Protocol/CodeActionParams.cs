namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>textDocument/codeAction</c> asks.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, DocumentRange Range);
