namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>The keys that a place in a fact file stands below, from the top of the file, and the value that it stands in.</summary>
/// <param name="Keys">The keys, such as <c>entries</c>, the id of an entry, <c>captain</c>.</param>
/// <param name="Start">The offset at which the value begins.</param>
/// <param name="IsValue">Whether a value stands there, rather than a key.</param>
internal sealed record KeyPath(IReadOnlyList<string> Keys, int Start, bool IsValue);
