namespace FactsDataset;

/// <summary>How often what a fact tells of happens.</summary>
public enum Recurrence
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Several times, at times that are not told apart.</summary>
    Repeated,

    /// <summary>All along the time that is given.</summary>
    Ongoing,
}
