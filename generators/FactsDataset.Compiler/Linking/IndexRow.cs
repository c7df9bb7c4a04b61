namespace FactsDataset.Compiler.Linking;

/// <summary>Where the row of an id is.</summary>
internal readonly record struct IndexRow(string Id, RowAddress Address);
