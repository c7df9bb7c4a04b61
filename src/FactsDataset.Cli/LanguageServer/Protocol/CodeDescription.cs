namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>The page on a rule.</summary>
internal sealed record CodeDescription(string Href);
