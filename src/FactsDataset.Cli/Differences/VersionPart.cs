namespace FactsDataset.Cli.Differences;

/// <summary>The part of a semantic version that a change has to move.</summary>
internal enum VersionPart
{
    /// <summary>Nothing differs.</summary>
    None,

    /// <summary>Values differ, and nothing else.</summary>
    Patch,

    /// <summary>Something is new, and whatever compiled still does.</summary>
    Minor,

    /// <summary>Something that compiled no longer does, or means something else.</summary>
    Major,
}
