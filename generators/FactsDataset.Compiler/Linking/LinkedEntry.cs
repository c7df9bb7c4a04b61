namespace FactsDataset.Compiler.Linking;

/// <summary>An entry that has a row.</summary>
/// <param name="Index">Its number among the entries of its file.</param>
/// <param name="Address">Its row.</param>
/// <param name="Member">Its C# member; null where it has none.</param>
internal readonly record struct LinkedEntry(int Index, RowAddress Address, string? Member);
