namespace FactsDataset.Compiler.Schema;

/// <summary>What a schema asks to be checked of a field's value, beyond its type.</summary>
internal enum FieldCheck
{
    /// <summary>Nothing more.</summary>
    None,

    /// <summary><c>within</c>: the fact happens inside the fact that it names, in time and place.</summary>
    Within,

    /// <summary><c>attested</c>: the holder is attested in the post that it names at the time of the event.</summary>
    Attested,

    /// <summary><c>presence</c>: whoever it names is at the place of the event while it takes place.</summary>
    Presence,

    /// <summary><c>travel</c>: the same, and the event's first and last days are days of travel for them.</summary>
    Travel,
}
