using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Linking;

/// <summary>A fact file with its references resolved: all that its generated source depends on.</summary>
/// <param name="Hint">The name of its generated source.</param>
/// <param name="Data">What the file says.</param>
/// <param name="FirstShard">The first of its shards.</param>
/// <param name="ShardCount">How many shards it has.</param>
/// <param name="Entries">Its entries that have rows.</param>
/// <param name="Targets">What its references resolve to, by ordinal.</param>
internal sealed record LinkedFile(
    string Hint,
    FileData Data,
    int FirstShard,
    int ShardCount,
    EquatableArray<LinkedEntry> Entries,
    EquatableArray<LinkTarget> Targets)
{
    /// <summary>What a reference of it resolves to.</summary>
    public LinkTarget TargetOf(ReferenceValue reference) => Targets[reference.Ordinal];

    /// <summary>The row that a reference of it resolves to; nowhere where it resolves to nothing, or is null.</summary>
    public RowAddress AddressOf(ReferenceValue? reference) => reference is null ? default : TargetOf(reference).Address;

    /// <summary>What it says of an entry that has a row.</summary>
    public BoundEntry EntryOf(LinkedEntry entry) => Data.Entries[entry.Index];

    /// <summary>Who refers to each of its entries that have rows, in their order.</summary>
    public EquatableArray<EquatableArray<Referrer>> Referrers { get; init; }

    /// <summary>Members with former names.</summary>
    public EquatableArray<Forwarder> Forwarders { get; init; }
}
