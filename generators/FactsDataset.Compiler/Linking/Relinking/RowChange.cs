namespace FactsDataset.Compiler.Linking.Relinking;

/// <summary>An entry that has another row than before, or of which its row says something else to those who look from outside.</summary>
/// <param name="Old">The entry as it was; null where it is new.</param>
/// <param name="Now">The entry as it is; null where it is gone.</param>
internal readonly record struct RowChange(DeclaredEntry? Old, DeclaredEntry? Now);
