namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A client that has this asks before it applies edits that need it.</summary>
internal sealed record ChangeAnnotationSupport;
