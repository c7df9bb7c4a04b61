namespace FactsDataset.Cli.Importing.Tables;

/// <summary>An entry that a row becomes.</summary>
/// <param name="Row">The row, as a spreadsheet numbers it.</param>
/// <param name="Id">Its id.</param>
/// <param name="IdColumn">The number of the column that the id comes from; null where it is made of several.</param>
/// <param name="Body">Its fields.</param>
internal sealed record TableEntry(int Row, string Id, int? IdColumn, EntryNode Body);
