namespace FactsDataset.Core;

/// <summary>How the one who says something stands to it.</summary>
[System.ComponentModel.TypeConverter(typeof(StanceTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.StanceJsonConverter))]
#endif
public enum Stance
{
    /// <summary>Said as a fact.</summary>
    Asserted,

    /// <summary>Passed on from somebody else.</summary>
    Reported,

    /// <summary>Said without proof, and marked so by the source.</summary>
    Alleged,

    /// <summary>Said of what is to come.</summary>
    Predicted,

    /// <summary>A judgement, not a fact.</summary>
    Opinion,

    /// <summary>Said not to be so.</summary>
    Denied,

    /// <summary>Passed on from nobody who is named.</summary>
    Rumoured,
}
