namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A document, by its address.</summary>
internal sealed record TextDocumentIdentifier(string Uri);
