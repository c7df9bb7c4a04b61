namespace FactsDataset;

/// <summary>Something that sources say happened, is to happen, or is so.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Json.EntryInterfaceJsonConverter))]
#endif
public interface IFact : IEntry
{
    /// <summary>What it is about, in the words of the dataset.</summary>
    string Title { get; }

    /// <summary>When it happens; <see langword="null"/> where nothing is known.</summary>
    EdtfDate? When { get; }

    /// <summary>The code of how far it came, such as <c>occurred</c>; <see langword="null"/> where its kind has no status.</summary>
    string? StatusCode { get; }

    /// <summary>How the date is known; <see langword="null"/> where nothing is said about that.</summary>
    Dating? Dating { get; }

    /// <summary>How often it happens.</summary>
    Recurrence Recurrence { get; }

    /// <summary>Where it is said; one item at least.</summary>
    IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Where sources differ about it.</summary>
    IReadOnlyList<FactVariant> Variants { get; }

    /// <summary>How it relates to other facts.</summary>
    IReadOnlyList<FactRelation> Relations { get; }

    /// <summary>When and why the fact was taken back; <see langword="null"/> where it stands.</summary>
    Retraction? Retracted { get; }
}
