namespace FactsDataset.Cli.Inputs;

/// <summary>How many were held against the documents, and with what outcome.</summary>
internal readonly record struct VerificationCount(int Total, int Failed, int Skipped)
{
    /// <summary>How many were found to be true.</summary>
    public int Passed => Total - Failed - Skipped;
}
