namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>The edits of one document.</summary>
internal sealed record TextDocumentEdit(VersionedDocument TextDocument, IReadOnlyList<TextEdit> Edits);
