using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Binding;

/// <summary>An entry, typed by the schema.</summary>
/// <param name="Id">Its id as written.</param>
/// <param name="IdSlot">Where the id stands in the file's table of positions.</param>
/// <param name="Symbol">The C# name that it asks for; or null.</param>
/// <param name="SymbolSlot">Where that name stands.</param>
/// <param name="Cells">A value for each field of its kind, in order.</param>
/// <param name="Evidence">The spans that it cites.</param>
/// <param name="Source">What it says of its document, where it is a source.</param>
/// <param name="Size">About how many bytes it takes in a packed row.</param>
internal sealed record BoundEntry(
    string Id,
    int IdSlot,
    string? Symbol,
    int SymbolSlot,
    EquatableArray<BoundValue> Cells,
    EquatableArray<BoundEvidence> Evidence,
    BoundSource? Source,
    int Size)
{
    /// <summary>Whether something in it was wrong or could not be read, so that it may mean more than its cells say.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Where the date of the event, or the period of the tenure, stands; -1 where it does not.</summary>
    public int DateSlot { get; init; } = -1;

    /// <summary>The spellings of its name, where its kind is known by names.</summary>
    public EquatableArray<BoundName> Names { get; init; }

    /// <summary>The entries from which it says it is distinct though they share a name: references, by their numbers in the file.</summary>
    public EquatableArray<int> DistinctFrom { get; init; }

    /// <summary>What it is to be warned of for what it says itself.</summary>
    public EquatableArray<BoundConcern> Concerns { get; init; }

    /// <summary>The diagnostics that it asks to be spared.</summary>
    public EquatableArray<BoundIgnore> Ignores { get; init; }

    /// <summary>The ids that it had before.</summary>
    public EquatableArray<BoundFormer> Former { get; init; }

    /// <summary>Why it was taken back, and when; null where it stands.</summary>
    public string? Retraction { get; init; }
}
