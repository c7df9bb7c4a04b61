namespace FactsDataset.Core;

/// <summary>What the entries of a kind are.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<KindRole>))]
#endif
public enum KindRole
{
    /// <summary>Facts: <see cref="IFact"/>.</summary>
    Fact,

    /// <summary>What facts are about: <see cref="IEntity"/>.</summary>
    Entity,

    /// <summary>What facts are taken from: <see cref="ISource"/>.</summary>
    Source,
}
