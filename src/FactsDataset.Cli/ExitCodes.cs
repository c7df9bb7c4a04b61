namespace FactsDataset.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Something was found wrong, or not found.</summary>
    public const int Failure = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>The user asked it to stop, as a shell tells of SIGINT: 128 and the signal's number.</summary>
    public const int Stopped = 130;
}
