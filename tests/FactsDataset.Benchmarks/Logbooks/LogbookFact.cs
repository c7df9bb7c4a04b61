namespace FactsDataset.Benchmarks.Logbooks;

/// <summary>One invented passage or voyage of a ship, of some 300 bytes as a fact.</summary>
internal sealed record LogbookFact(
    string Id,
    string Title,
    string When,
    string Outcome,
    string Captain,
    string From,
    string To,
    string Note,
    string Source,
    string At,
    string Digest);
