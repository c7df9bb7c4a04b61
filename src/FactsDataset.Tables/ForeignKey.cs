namespace FactsDataset.Tables;

/// <summary>Columns that name a row of a table, by the key of that table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Target">The table.</param>
/// <param name="TargetColumns">The columns of its key, in the same order.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Target, IReadOnlyList<string> TargetColumns);
