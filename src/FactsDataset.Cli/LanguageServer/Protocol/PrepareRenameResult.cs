namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What a rename would take the place of.</summary>
internal sealed record PrepareRenameResult(DocumentRange Range, string Placeholder);
