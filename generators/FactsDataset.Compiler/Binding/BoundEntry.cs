using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Binding;

/// <summary>An entry, typed by the schema.</summary>
/// <param name="Id">Its id as written.</param>
/// <param name="IdSlot">Where the id stands.</param>
/// <param name="Values">The values of its kind's fields; none where its kind is unknown.</param>
internal sealed record BoundEntry(string Id, Slot IdSlot, FieldValues Values)
{
    /// <summary>What names it to people; its id where nothing does.</summary>
    public string Label { get; init; } = Id;

    /// <summary>The C# name that it asks for; or null.</summary>
    public string? Symbol { get; init; }

    /// <summary>Where that name stands.</summary>
    public Slot SymbolSlot { get; init; }

    /// <summary>The spans that it cites.</summary>
    public EquatableArray<BoundEvidence> Evidence { get; init; }

    /// <summary>What it says of its document, where it is a source.</summary>
    public BoundSource? Source { get; init; }

    /// <summary>About how many bytes it takes in a packed row.</summary>
    public int Size { get; init; }

    /// <summary>Whether something in it was wrong or could not be read, so that it may mean more than its values say.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Where the date of the event, or the period of the tenure, stands; where it has none, where the id stands.</summary>
    public Slot DateSlot { get; init; }

    /// <summary>The spellings of its name, where its kind is known by names.</summary>
    public EquatableArray<BoundName> Names { get; init; }

    /// <summary>What it has that no other entry of its kind may have.</summary>
    public EquatableArray<BoundUnique> Uniques { get; init; }

    /// <summary>The entries from which it says it is distinct though they share a name.</summary>
    public EquatableArray<ReferenceValue> DistinctFrom { get; init; }

    /// <summary>What it is to be warned of for what it says itself.</summary>
    public EquatableArray<BoundConcern> Concerns { get; init; }

    /// <summary>The diagnostics that it asks to be spared.</summary>
    public EquatableArray<BoundIgnore> Ignores { get; init; }

    /// <summary>The ids that it had before.</summary>
    public EquatableArray<BoundFormer> Former { get; init; }

    /// <summary>Why it was taken back, and when; null where it stands.</summary>
    public string? Retraction { get; init; }
}
