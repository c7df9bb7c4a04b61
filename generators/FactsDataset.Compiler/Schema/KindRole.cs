namespace FactsDataset.Compiler.Schema;

/// <summary>The part that a kind's entries play in a dataset.</summary>
internal enum KindRole
{
    /// <summary>Something that somebody reported: needs evidence.</summary>
    Fact,

    /// <summary>Something that facts refer to.</summary>
    Entity,

    /// <summary>A document that evidence points into.</summary>
    Source,
}
