namespace FactsDataset.Cli.Coverage;

/// <summary>A span of a document that an entry cites.</summary>
/// <param name="Entry">The id of the entry.</param>
/// <param name="IsFact">Whether the entry is a fact that stands; others are shown, and cover nothing.</param>
/// <param name="Line">Its one-based line.</param>
/// <param name="Start">Its first code point, zero-based.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="Fields">The fields that it proves.</param>
internal sealed record CoveringSpan(string Entry, bool IsFact, int Line, int Start, int End, IReadOnlyList<string> Fields);
