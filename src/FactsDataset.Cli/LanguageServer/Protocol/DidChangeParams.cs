namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>textDocument/didChange</c> says.</summary>
internal sealed record DidChangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);
