namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What may stand at a place.</summary>
/// <param name="IsIncomplete">Whether to ask again as more is typed.</param>
/// <param name="Items">The texts.</param>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);
