namespace FactsDataset.Benchmarks.Measuring;

/// <summary>How the measured program is made.</summary>
internal enum Deployment
{
    /// <summary>As built: compiled while it runs.</summary>
    Jit,

    /// <summary>Compiled beforehand as far as that goes, compiled again while it runs.</summary>
    ReadyToRun,

    /// <summary>Without what it doesn't use, compiled while it runs.</summary>
    Trimmed,

    /// <summary>Compiled ahead of time, with no compiler at run time.</summary>
    Native,
}
