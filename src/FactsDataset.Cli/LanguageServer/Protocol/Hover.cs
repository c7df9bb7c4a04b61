namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What an editor shows over a place.</summary>
internal sealed record Hover(MarkupContent Contents, DocumentRange Range);
