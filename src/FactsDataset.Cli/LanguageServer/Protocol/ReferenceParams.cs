namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>textDocument/references</c> asks.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context);
