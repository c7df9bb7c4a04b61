namespace FactsDataset.Core;

/// <summary>Whether what a fact says is said to be so, or said not to be so. <c>default</c> is <see cref="Affirmed"/>.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<Polarity>))]
#endif
public enum Polarity
{
    /// <summary>It is said to be so.</summary>
    Affirmed,

    /// <summary>Part of it is said to be so, and part not to be so.</summary>
    Mixed,

    /// <summary>It is said not to be so.</summary>
    Negated,
}
