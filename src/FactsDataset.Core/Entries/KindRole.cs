namespace FactsDataset;

/// <summary>What the entries of a kind are.</summary>
public enum KindRole
{
    /// <summary>Facts: <see cref="IFact"/>.</summary>
    Fact,

    /// <summary>What facts are about: <see cref="IEntity"/>.</summary>
    Entity,

    /// <summary>What facts are taken from: <see cref="ISource"/>.</summary>
    Source,
}
