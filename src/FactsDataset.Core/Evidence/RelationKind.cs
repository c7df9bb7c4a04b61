namespace FactsDataset.Core;

/// <summary>How one fact relates to another.</summary>
[System.ComponentModel.TypeConverter(typeof(RelationKindTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.RelationKindJsonConverter))]
#endif
public enum RelationKind
{
    /// <summary>Probably one event with it, though that is not shown.</summary>
    SameEvent,

    /// <summary>Like it, and yet another event.</summary>
    Distinct,

    /// <summary>Says it again.</summary>
    Repeats,

    /// <summary>Says the same by another speaker. How far the two are independent is derived: <see cref="FactsDataset.Core.Corroboration.IsIndependentOf"/>.</summary>
    Corroborates,

    /// <summary>Is given as a reason for it.</summary>
    GroundFor,

    /// <summary>Is a case of what it says in general.</summary>
    InstanceOf,

    /// <summary>Does what it promised or foresaw.</summary>
    Fulfils,

    /// <summary>Does the contrary of what it promised.</summary>
    Breaks,

    /// <summary>Calls it into question.</summary>
    Disputes,

    /// <summary>Shows that it is not so.</summary>
    Refutes,

    /// <summary>Sets it right.</summary>
    Corrects,

    /// <summary>Comes after it in time; nothing says that it does so because of it.</summary>
    Follows,

    /// <summary>Happens on account of it.</summary>
    PromptedBy,
}
