namespace FactsDataset.Cli.Formatting;

/// <summary>An entry is written in a way that the canonical form has no place for; it stays as it stands.</summary>
internal sealed class NotFormattableException : Exception;
