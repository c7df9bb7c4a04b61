namespace FactsDataset.Cli.Coverage;

/// <summary>A sentence of which no fact is made.</summary>
/// <param name="Row">The line of the list that says so, one-based.</param>
/// <param name="Source">The id of its source.</param>
/// <param name="Line">Its one-based line.</param>
/// <param name="Number">Its number in that line, from 1.</param>
/// <param name="Digest">The digest of its words.</param>
/// <param name="Reason">Why.</param>
internal sealed record LeftOut(int Row, string Source, int Line, int Number, string Digest, string Reason);
