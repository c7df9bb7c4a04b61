namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A file that was made, changed or deleted outside the editor.</summary>
internal sealed record FileEvent(string Uri);
