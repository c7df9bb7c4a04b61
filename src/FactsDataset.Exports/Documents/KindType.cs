namespace FactsDataset.Exports.Documents;

/// <summary>What the entries of a kind are to the vocabularies of others.</summary>
internal enum KindType
{
    /// <summary>Something that happened or was to happen.</summary>
    Event,

    /// <summary>Something that somebody says.</summary>
    Claim,

    /// <summary>A source of facts.</summary>
    Source,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body of people: a state, a company, an outlet.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,

    /// <summary>Something that acts and that events are in, such as a ship.</summary>
    Vessel,

    /// <summary>A post that somebody can hold.</summary>
    Post,

    /// <summary>A time in which somebody holds a post.</summary>
    Tenure,

    /// <summary>Anything else.</summary>
    Other,
}
