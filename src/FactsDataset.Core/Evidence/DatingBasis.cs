namespace FactsDataset.Core;

/// <summary>How the date of an entry is known.</summary>
[System.ComponentModel.TypeConverter(typeof(DatingBasisTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.DatingBasisJsonConverter))]
#endif
public enum DatingBasis
{
    /// <summary>The source states it.</summary>
    Stated,

    /// <summary>Resolved within the source, such as from "last Friday" and the day it appeared.</summary>
    Relative,

    /// <summary>Resolved with another source of the same corpus.</summary>
    CrossSource,

    /// <summary>Resolved with general knowledge; <see cref="Dating.TextOnly"/> holds what the sources alone give.</summary>
    Background,
}
