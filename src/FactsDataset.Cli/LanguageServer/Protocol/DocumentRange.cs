namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A half-open range of a document.</summary>
internal readonly record struct DocumentRange(Position Start, Position End);
