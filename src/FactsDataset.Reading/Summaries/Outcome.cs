namespace FactsDataset.Reading.Summaries;

/// <summary>How far what a fact tells of came, as far as its sources show.</summary>
internal enum Outcome
{
    /// <summary>It took place.</summary>
    Occurred,

    /// <summary>No source shows that it took place: planned, refused, rumoured, denied and the like.</summary>
    Open,

    /// <summary>It is what somebody says.</summary>
    Said,

    /// <summary>Its kind does not say.</summary>
    Unstated,
}
