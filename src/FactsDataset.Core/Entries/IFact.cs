
namespace FactsDataset.Core;

/// <summary>Something that sources say happened, is to happen, or is so.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.EntryInterfaceJsonConverter))]
#endif
public interface IFact : IEntry
{
    /// <summary>What it is about, in the words of the dataset.</summary>
    string Title { get; }

    /// <summary>The title by language; <see langword="null"/> where it is one text.</summary>
    LocalizedText? Titles { get; }

    /// <summary>When it happens; <see langword="null"/> where nothing is known.</summary>
    EdtfDate? When { get; }

    /// <summary>The code of how far it came, such as <c>occurred</c>; <see langword="null"/> where its kind has no status.</summary>
    string? StatusCode { get; }

    /// <summary>How the date is known; <see langword="null"/> where nothing is said about that.</summary>
    Dating? Dating { get; }

    /// <summary>How often it happens; <see langword="null"/> where nobody says.</summary>
    Recurrence? Recurrence { get; }

    /// <summary>Whether it stands for many, such as contacts in general. Counts of single events leave it out.</summary>
    bool Aggregate { get; }

    /// <summary>
    /// The day by which it was known at the latest: the earliest day by which a source that it cites was published, or by
    /// which it was said, where a field that the schema marks <c>known-by</c> tells that. It says nothing about
    /// <see cref="When"/>. <see langword="null"/> where nothing bounds it.
    /// </summary>
    EdtfDate? KnownBy { get; }

    /// <summary>Whether what it says is said not to be so, by fields that the schema marks <c>negates</c>.</summary>
    Polarity Polarity { get; }

    /// <summary>When it was coded, and by whom; <see langword="null"/> where nobody says.</summary>
    Curation? Coded { get; }

    /// <summary>When it was reviewed, and by whom.</summary>
    IReadOnlyList<Curation> Reviewed { get; }

    /// <summary>Where it is said; one item at least.</summary>
    IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Where sources differ about it.</summary>
    IReadOnlyList<FactVariant> Variants { get; }

    /// <summary>How it relates to other facts.</summary>
    IReadOnlyList<FactRelation> Relations { get; }

    /// <summary>When and why the fact was taken back; <see langword="null"/> where it stands.</summary>
    Retraction? Retracted { get; }
}
