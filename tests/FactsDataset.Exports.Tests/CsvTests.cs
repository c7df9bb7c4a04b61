using System.Globalization;
using System.Text.Json;
using FactsDataset.Exports.Csv;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Tables;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Exports.Tests;

/// <summary>Comma-separated values, read by DuckDB and by the reader of data packages of those who made the standard.</summary>
public sealed class CsvTests
{
    [Theory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void DuckReadsWhatWasWritten(string name)
    {
        using TemporaryFolder folder = new();
        RecordedRows rows = Export(name, folder);
        using Duck duck = new();
        foreach (Table table in rows.Model.Tables)
        {
            string columns = string.Join(", ", table.Columns.Select(static column => $"'{column.Name}': '{TypeOf(column.Type)}'"));
            string values = string.Join(", ", table.Columns.Select(static column =>
                column.Type == ColumnType.TextList ? $"CAST(CAST(\"{column.Name}\" AS JSON) AS VARCHAR[])" : $"\"{column.Name}\""));
            SameRows.Check(table, rows.Of(table), duck.Query(
                $"SELECT {values} FROM read_csv('{folder.Of(table.Name)}.csv', header = true, auto_detect = false, quote = '\"', escape = '\"', delim = ',', nullstr = '', columns = {{ {columns} }})"));
        }
    }

    [ReaderTheory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void ReaderOfDataPackagesFindsNothingWrong(string name)
    {
        using TemporaryFolder folder = new();
        RecordedRows rows = Export(name, folder);
        CommandResult run = CommandRunner.Run(ReaderTheoryAttribute.Folder, "node", "read.mjs", folder.Of("datapackage.json")).Succeeded();
        using JsonDocument read = JsonDocument.Parse(run.Output);
        Assert.Empty(read.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(
            rows.Model.Tables.ToDictionary(static table => table.Name, table => rows.Of(table).Count),
            read.RootElement.GetProperty("rows").EnumerateObject().ToDictionary(static table => table.Name, static table => table.Value.GetInt32()));
    }

    [Fact]
    public void SameDatasetGivesTheSameBytesInEveryCulture()
    {
        using TemporaryFolder first = new();
        Export("example", first);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "ar-SA", "tr-TR", "sv-SE" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                using TemporaryFolder again = new();
                Export("example", again);
                Assert.Equal(first.Files, again.Files);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static RecordedRows Export(string name, TemporaryFolder folder)
    {
        RecordedRows rows = new(Datasets.Find(name));
        using CsvSink sink = new(folder.Path, "Some.Facts", rows.Model);
        TableRows.Write(Datasets.Find(name), rows.Model, sink, static () => { });
        return rows;
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "BIGINT",
        ColumnType.Decimal => "DECIMAL(28, 9)",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Day => "DATE",
        _ => "VARCHAR",
    };
}
