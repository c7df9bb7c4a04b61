using System.Globalization;
using System.Text.RegularExpressions;
using FactsDataset.Exports.Parquet;
using FactsDataset.Exports.Sqlite;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Tables;
using Microsoft.Data.Sqlite;

namespace FactsDataset.Exports.Tests;

/// <summary>The page on tables: its statements for SQLite and DuckDB print what it shows, and it names every view.</summary>
public sealed partial class PageTests
{
    private static readonly string Page = Repository.Read("src/FactsDataset.Cli/TABLES.md");

    [Fact]
    public void StatementsPrintWhatThePageShows()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Of("lake"));
        Directory.CreateDirectory(folder.Of("database"));
        TableModel model = TableModel.Of(Datasets.Real.Schema);
        using (ParquetSink sink = new(folder.Of("lake"), "facts", model, [ParquetSink.ByKind, ParquetSink.ByYear]))
        {
            TableRows.Write(Datasets.Real, model, sink, static () => { });
        }

        using (SqliteSink sink = new(folder.Of("database"), Datasets.Real.Schema, model))
        {
            TableRows.Write(Datasets.Real, model, sink, static () => { });
        }

        using Duck duck = new();
        int shown = 0;
        foreach (Match match in Statement().Matches(Page))
        {
            string query = match.Groups["query"].Value;
            IEnumerable<object?[]> rows = match.Groups["engine"].Value == "duckdb"
                ? duck.Query(query.Replace("s3://bucket/lake", folder.Of("lake"), StringComparison.Ordinal))
                : Query(folder.Of("database/factsdataset.sqlite"), query);
            Assert.Equal(match.Groups["output"].Value, string.Concat(rows.Select(static row => string.Join('|', row.Select(static cell => string.Create(CultureInfo.InvariantCulture, $"{cell}"))) + "\n")));
            shown++;
        }

        Assert.Equal(4, shown);
        Assert.All(SqliteViews.Of(Datasets.Real.Schema, model), static view => Assert.Contains($"`{view.Name}`", Page, StringComparison.Ordinal));
        Assert.All(model.Common.All, static table => Assert.Contains($"`{table.Name}`", Page, StringComparison.Ordinal));
    }

    private static List<object?[]> Query(string path, string query)
    {
        using SqliteConnection database = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        database.Open();
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            object?[] row = new object?[reader.FieldCount];
            _ = reader.GetValues(row!);
            rows.Add(row);
        }

        return rows;
    }

    [GeneratedRegex("```(?<engine>duckdb|sqlite)\n(?<query>[^`]+)```\n\n```text\n(?<output>[^`]+)```")]
    private static partial Regex Statement();
}
