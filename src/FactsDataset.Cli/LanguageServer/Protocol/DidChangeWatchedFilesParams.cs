namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>workspace/didChangeWatchedFiles</c> says.</summary>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);
