namespace FactsDataset.Compiler.Emission;

/// <summary>The shards of a kind: those before <paramref name="End"/> that belong to no kind before it.</summary>
internal readonly record struct ShardRange(string Kind, int End);
