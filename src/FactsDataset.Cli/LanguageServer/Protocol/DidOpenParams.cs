namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>textDocument/didOpen</c> says.</summary>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);
