namespace FactsDataset.Cli.Differences;

/// <summary>Why code that uses an entry no longer compiles, or means something else.</summary>
/// <param name="Reason">A sentence without its full stop.</param>
/// <param name="IsForbidden">Whether no version makes it right: an id vanished without a tombstone, or is used again.</param>
internal sealed record Breakage(string Reason, bool IsForbidden);
