namespace FactsDataset.Cli.Differences;

/// <summary>What became of an entry. The members are in the order in which they are printed.</summary>
internal enum ChangeGroup
{
    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It is there under the same id, with other values.</summary>
    Changed,

    /// <summary>It has another id, and the one that it had is a former id.</summary>
    Renamed,

    /// <summary>It was taken back.</summary>
    Retracted,

    /// <summary>It had been taken back, and stands again.</summary>
    Restored,

    /// <summary>It is gone; its id may live on as a former id of an entry that was there besides it.</summary>
    Removed,
}
