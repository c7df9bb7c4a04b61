namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What an editor asks before it applies the edits that name it.</summary>
internal sealed record ChangeAnnotation(string Label, bool NeedsConfirmation, string Description);
