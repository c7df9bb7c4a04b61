namespace FactsDataset.Cli.Citing;

/// <summary>A place in a document where words stand.</summary>
/// <param name="Spans">Its spans, one for each line that it touches.</param>
/// <param name="Forgiven">In what it differs from the words.</param>
internal sealed record CitedPlace(IReadOnlyList<DocumentSpan> Spans, IReadOnlyList<string> Forgiven);
