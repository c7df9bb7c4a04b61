namespace FactsDataset.Compiler.Linking;

/// <summary>An entry that has a row.</summary>
/// <param name="Index">Its number among the entries of its file.</param>
/// <param name="Shard">The shard that holds its row.</param>
/// <param name="Row">The row in that shard.</param>
/// <param name="Member">Its C# member; null where it has none.</param>
internal readonly record struct LinkedEntry(int Index, int Shard, int Row, string? Member);
