namespace FactsDataset.Cli.Importing.Tables;

/// <summary>What is wrong with a row.</summary>
/// <param name="Row">The row, as a spreadsheet numbers it.</param>
/// <param name="Column">The number of the column, from 0; null where it is the row as a whole.</param>
/// <param name="Message">What is wrong, and what to write.</param>
internal sealed record RowFault(int Row, int? Column, string Message)
{
    /// <summary>The rule that it goes by; null for one of tables.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether it is only warned of.</summary>
    public bool IsWarning { get; init; }
}
