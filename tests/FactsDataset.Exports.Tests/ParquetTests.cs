using FactsDataset.Compiler;
using FactsDataset.Exports.Parquet;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Reading;
using FactsDataset.Tables;

namespace FactsDataset.Exports.Tests;

/// <summary>Parquet, read by DuckDB.</summary>
public sealed class ParquetTests
{
    [Theory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void DuckReadsWhatWasWritten(string name)
    {
        using TemporaryFolder folder = new();
        RecordedRows rows = Export(Datasets.Find(name), folder);
        using Duck duck = new();
        foreach (Table table in rows.Model.Tables)
        {
            SameRows.Check(table, rows.Of(table), duck.Query($"FROM '{folder.Of(table.Name)}.parquet'"));
            Assert.Equal(
                table.Columns.Select(static column => TypeOf(column.Type)),
                duck.Query($"DESCRIBE FROM '{folder.Of(table.Name)}.parquet'").Select(static column => (string)column[1]!));
        }
    }

    [Theory]
    [InlineData("kind,year")]
    [InlineData("year,kind")]
    [InlineData("year")]
    public void PartsTogetherHoldWhatTheWholeHolds(string partition)
    {
        using TemporaryFolder folder = new();
        RecordedRows rows = Export(Datasets.Real, folder, partition.Split(','));
        using Duck duck = new();
        foreach (Table table in rows.Model.Tables)
        {
            string files = Directory.Exists(folder.Of(table.Name)) ? $"{folder.Of(table.Name)}/**/*.parquet" : $"{folder.Of(table.Name)}.parquet";
            string columns = string.Join(", ", table.Columns.Select(static column => $"\"{column.Name}\""));
            IReadOnlyList<object?[]> read = duck.Query($"SELECT {columns} FROM read_parquet('{files}', hive_partitioning = true)");
            SameRows.Check(table, Sorted(rows.Of(table)), Sorted(read));
        }

        // A year and a kind are folders, so that what is not asked for is not opened.
        Assert.Equal(
            rows.Of("facts").Count(static row => row[4] is DateOnly { Year: 2018 } || (row[4] is null && row[5] is DateOnly { Year: 2018 })),
            duck.Query($"FROM read_parquet('{folder.Of("facts")}/**/*.parquet', hive_partitioning = true) WHERE year = 2018").Count);
        Assert.True(File.Exists(folder.Of("person.parquet")));
    }

    [Fact]
    public void GroupsOfRowsCanBeSkippedByTheirDays()
    {
        const int Facts = ParquetFile.RowsPerGroup + 10;
        using TemporaryFolder folder = new();
        TableModel model = TableModel.Of(Datasets.Real.Schema);
        using (ParquetSink sink = new(folder.Path, "many", model, []))
        {
            DateOnly first = new(1800, 1, 1);
            for (int i = 0; i < Facts; i++)
            {
                DateOnly day = first.AddDays(i);
                sink.Write(model.Common.Facts, [$"fact-{i}", "visit", "A visit", day.ToString("O", System.Globalization.CultureInfo.InvariantCulture), day, day, null, "affirmed", null, false]);
            }

            sink.Complete();
        }

        using Duck duck = new();
        Assert.Equal(Facts, duck.Query($"FROM '{folder.Of("facts.parquet")}'").Count);
        Assert.Equal(
            ["1800-01-01", "1936-11-24"],
            duck.Query($"SELECT stats_min_value FROM parquet_metadata('{folder.Of("facts.parquet")}') WHERE path_in_schema = 'when_earliest' ORDER BY row_group_id").Select(static row => (string)row[0]!));
    }

    [Fact]
    public void SameDatasetGivesTheSameBytes()
    {
        using TemporaryFolder first = new();
        using TemporaryFolder again = new();
        Export(Datasets.Real, first);
        Export(Datasets.Real, again);
        Assert.Equal(first.Files, again.Files);
    }

    [Fact]
    public void NumberThatHasNoPlaceIsToldAndNotRounded()
    {
        DatasetView dataset = Datasets.Read(Compiler.Tests.Harness.ExampleFacts.All.Select(static file =>
            new FactText(file.Path, file.Text.Replace("decimal: 1.5", "decimal: 0.0000000001", StringComparison.Ordinal))));
        using TemporaryFolder folder = new();
        TableValueException thrown = Assert.Throws<TableValueException>(() => Export(dataset, folder));
        Assert.Contains("0.0000000001 of the column 'decimal'", thrown.Message, StringComparison.Ordinal);
    }

    private static RecordedRows Export(DatasetView dataset, TemporaryFolder folder, params string[] partition)
    {
        RecordedRows rows = new(dataset);
        using ParquetSink sink = new(folder.Path, "Some.Facts", rows.Model, partition);
        TableRows.Write(dataset, rows.Model, sink, static () => { });
        return rows;
    }

    private static List<object?[]> Sorted(IReadOnlyList<object?[]> rows) =>
        [.. rows.OrderBy(static row => string.Join('\n', row.Select(static cell => cell is IEnumerable<string> list ? string.Join(',', list) : cell?.ToString())), StringComparer.Ordinal)];

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "BIGINT",
        ColumnType.Decimal => "DECIMAL(38,9)",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Day => "DATE",
        ColumnType.TextList => "VARCHAR[]",
        _ => "VARCHAR",
    };
}
