namespace FactsDataset;

/// <summary>How one fact relates to another.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Json.RelationKindJsonConverter))]
#endif
public enum RelationKind
{
    /// <summary>Probably one event with it, though that is not shown.</summary>
    SameEvent,

    /// <summary>Like it, and yet another event.</summary>
    Distinct,

    /// <summary>Says it again.</summary>
    Repeats,

    /// <summary>Speaks for it.</summary>
    Supports,

    /// <summary>Calls it into question.</summary>
    Disputes,

    /// <summary>Shows that it is not so.</summary>
    Refutes,

    /// <summary>Sets it right.</summary>
    Corrects,

    /// <summary>Comes after it, and because of it.</summary>
    Follows,
}
