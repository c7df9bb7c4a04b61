namespace FactsDataset.Core;

/// <summary>How often what a fact tells of happens.</summary>
[System.ComponentModel.TypeConverter(typeof(RecurrenceTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.RecurrenceJsonConverter))]
#endif
public enum Recurrence
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Several times, at times that are not told apart.</summary>
    Repeated,

    /// <summary>All along the time that is given.</summary>
    Ongoing,
}
