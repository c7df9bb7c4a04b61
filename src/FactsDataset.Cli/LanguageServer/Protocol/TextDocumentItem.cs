namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A document that the editor opened, with its text.</summary>
internal sealed record TextDocumentItem(string Uri, string Text);
