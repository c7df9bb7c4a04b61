namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A range in a document.</summary>
internal sealed record Location(string Uri, DocumentRange Range);
