using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Linking;

/// <summary>
/// The entries of a kind of another dataset to which this one refers. Each has a row, which holds its id alone, so that a
/// reference to it is packed and read as one to an entry of this dataset.
/// </summary>
/// <param name="Kind">The kind, named with the namespace of its dataset.</param>
/// <param name="FirstShard">The first of their shards; they come after those of the dataset's own entries.</param>
/// <param name="ShardCount">How many shards they have.</param>
/// <param name="Ids">Their ids, in ordinal order.</param>
internal sealed record LinkedForeignKind(string Kind, int FirstShard, int ShardCount, EquatableArray<string> Ids)
{
    /// <summary>Who refers to each of them, in their order.</summary>
    public EquatableArray<EquatableArray<Referrer>> Referrers { get; init; }

    /// <summary>The row of the entry at a zero-based index.</summary>
    public RowAddress AddressOf(int index) => new(FirstShard + (index / DatasetLinker.RowsPerShard), index % DatasetLinker.RowsPerShard);
}
