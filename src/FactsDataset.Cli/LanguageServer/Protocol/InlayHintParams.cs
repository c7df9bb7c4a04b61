namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>textDocument/inlayHint</c> asks.</summary>
internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, DocumentRange Range);
