namespace FactsDataset.Site;

/// <summary>How much a page carries well, as measured.</summary>
internal static class SiteLimits
{
    /// <summary>Up to so many facts a page from disk opens within a second or two.</summary>
    public const int QuickFacts = 20_000;

    /// <summary>How many entries a served page fetches at a time.</summary>
    public const int PieceEntries = 5_000;
}
