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
    /// <summary>Members with former names.</summary>
    public EquatableArray<Forwarder> Forwarders { get; init; }
}
