namespace FactsDataset.Core;

/// <summary>Somebody or something that facts are about: a person, a place, an organisation.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.EntryInterfaceJsonConverter))]
#endif
public interface IEntity : IEntry
{
    /// <summary>The facts that refer to it, in order of time, undated ones last.</summary>
    IReadOnlyList<IFact> Facts { get; }

    /// <summary>
    /// What it belongs to directly: what the fields name that the schema marks <c>belonging</c>. Posts are held for a time,
    /// and stand apart: <see cref="Belonging.BelongsTo"/> goes by both.
    /// </summary>
    IReadOnlyList<IEntity> Wholes { get; }
}
