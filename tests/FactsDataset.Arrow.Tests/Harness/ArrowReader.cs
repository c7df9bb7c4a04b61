using System.Globalization;
using System.Text.Json;
using FactsDataset.Exports.Tests;
using FactsDataset.Tables;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Arrow.Tests.Harness;

/// <summary>The implementation of Arrow for JavaScript, which reads files and streams.</summary>
internal static class ArrowReader
{
    /// <summary>What is in files, each of a table.</summary>
    public static IReadOnlyList<ReadTable> Read(IEnumerable<(Table Table, string Path)> files)
    {
        (Table Table, string Path)[] all = [.. files];
        CommandResult run = CommandRunner.Run(ReaderTheoryAttribute.Folder, "node", ["arrow.mjs", .. all.Select(static file => file.Path)]).Succeeded();
        using JsonDocument read = JsonDocument.Parse(run.Output);
        return [.. read.RootElement.EnumerateArray().Select((found, i) => new ReadTable(
            [.. found.GetProperty("columns").EnumerateObject().Select(static column => (column.Name, column.Value.GetString()!))],
            found.GetProperty("description").GetString()!,
            [.. found.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select((cell, at) => ValueOf(cell, all[i].Table.Columns[at].Type)).ToArray())]))];
    }

    private static object? ValueOf(JsonElement cell, ColumnType type) => (cell.ValueKind, type) switch
    {
        (JsonValueKind.Null, _) => null,
        (_, ColumnType.Integer) => long.Parse(cell.GetString()!, CultureInfo.InvariantCulture),
        (_, ColumnType.Decimal) => decimal.Parse(cell.GetString()!, CultureInfo.InvariantCulture),
        (_, ColumnType.Boolean) => cell.GetBoolean(),
        (_, ColumnType.Day) => DateOnly.ParseExact(cell.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, ColumnType.TextList) => cell.EnumerateArray().Select(static item => item.GetString()!).ToList(),
        _ => cell.GetString(),
    };

    /// <summary>A table that was read.</summary>
    /// <param name="Columns">Its columns with their types.</param>
    /// <param name="Description">What its schema says that a row is.</param>
    /// <param name="Rows">Its rows.</param>
    internal sealed record ReadTable(IReadOnlyList<(string Name, string Type)> Columns, string Description, IReadOnlyList<object?[]> Rows);
}
