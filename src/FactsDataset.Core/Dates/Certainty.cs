#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// The answer to a question about two dates of which neither need be precise. <c>default</c> is <see cref="No"/>.
/// </summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<Certainty>))]
#endif
public enum Certainty
{
    /// <summary>It is so under no reading of the two dates.</summary>
    No = 0,

    /// <summary>It is so under some readings of the two dates and not under others.</summary>
    Possibly = 1,

    /// <summary>It is so under every reading of the two dates.</summary>
    Yes = 2,
}
