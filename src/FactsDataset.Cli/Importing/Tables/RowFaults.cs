using System.Globalization;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Importing.Tables;

/// <summary>Prints what is wrong with rows, a line each: <c>table.csv(row,column): error FACT2003: 'Day': message</c>.</summary>
internal static class RowFaults
{
    /// <summary>Prints them, by row and column; as many as somebody reads.</summary>
    public static void Write(Terminal terminal, CsvTable table, IReadOnlyList<RowFault> faults)
    {
        const int Most = 100;
        foreach (RowFault fault in faults.OrderBy(static fault => fault.Row).ThenBy(static fault => fault.Column ?? -1).Take(Most))
        {
            string place = fault.Column is { } column
                ? string.Create(CultureInfo.InvariantCulture, $"{table.Path}({fault.Row},{column + 1})")
                : string.Create(CultureInfo.InvariantCulture, $"{table.Path}({fault.Row})");
            string rule = fault.Rule is { } id ? " " + id : string.Empty;
            string name = fault.Column is { } named ? $"'{table.Columns[named]}': " : string.Empty;
            terminal.WriteRecord($"{place}: {(fault.IsWarning ? "warning" : "error")}{rule}: {name}{fault.Message}");
        }

        if (faults.Count > Most)
        {
            terminal.WriteRecord($"{faults.Count - Most} more are not shown: fix these first");
        }
    }
}
