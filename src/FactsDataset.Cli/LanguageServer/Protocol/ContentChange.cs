namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>An edit of an open document: of a range, or of the whole where it has none.</summary>
internal sealed record ContentChange(DocumentRange? Range, string Text);
