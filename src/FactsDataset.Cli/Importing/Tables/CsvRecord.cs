namespace FactsDataset.Cli.Importing.Tables;

/// <summary>A record of a table.</summary>
/// <param name="Row">Its number as a spreadsheet shows it: the header is row 1.</param>
/// <param name="Cells">The texts of its cells, without the blanks around them.</param>
internal sealed record CsvRecord(int Row, IReadOnlyList<string> Cells);
