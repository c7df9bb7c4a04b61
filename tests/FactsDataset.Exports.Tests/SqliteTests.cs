using System.Globalization;
using System.Text.Json;
using FactsDataset.Exports.Sqlite;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Tables;
using Microsoft.Data.Sqlite;

namespace FactsDataset.Exports.Tests;

/// <summary>The database: its tables, its views, its search.</summary>
public sealed class SqliteTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void DatabaseHoldsWhatWasWrittenAndItsKeysHold(string name)
    {
        using TemporaryFolder folder = new();
        RecordedRows rows = Export(name, folder);
        using SqliteConnection database = Open(folder);
        foreach (Table table in rows.Model.Tables)
        {
            SameRows.Check(table, [.. rows.Of(table).Select(static row => Array.ConvertAll(row, Stored))], Query(database, $"SELECT * FROM \"{table.Name}\" ORDER BY rowid"));
        }

        Assert.Empty(Query(database, "PRAGMA foreign_key_check"));
        Assert.Equal("ok", Assert.Single(Query(database, "PRAGMA integrity_check"))[0]);
        Assert.All(Query(database, "SELECT name FROM sqlite_schema WHERE type = 'view'"), view => Query(database, $"SELECT * FROM \"{view[0]}\""));
    }

    [Fact]
    public void SearchFindsNamesInAnySpelling()
    {
        using TemporaryFolder folder = new();
        Export("real", folder);
        using SqliteConnection database = Open(folder);
        Assert.Contains("ahmed-maiteeq", Search("احمد"));
        Assert.Contains("ahmed-maiteeq", Search("أحمد"));
        Assert.Contains("ahmed-maiteeq", Search("Maiteeq"));
        Assert.Contains("moscow", Search("موسكو"));
        Assert.Empty(Search("zebra"));

        IEnumerable<object?> Search(string word) =>
            Query(database, $"SELECT DISTINCT entry_id FROM search WHERE search MATCH '{word}'").Select(static row => row[0]);
    }

    [Fact]
    public void ViewsAnswerTheRecipes()
    {
        using TemporaryFolder folder = new();
        RecordedRows rows = Export("real", folder);
        using SqliteConnection database = Open(folder);

        // Who met whom in person, and how often: the same as CountPairs gives in C#.
        IEnumerable<string> pairs = Meetings.All
            .Where(static one => one is { Status: EventStatus.Occurred, Mode: MeetingMode.InPerson or MeetingMode.Talks })
            .CountPairs(static meeting => meeting.Participants.Select(static one => one.Who))
            .Select(static pair => string.Join(' ', new[] { pair.One.Id, pair.Other.Id }.Order(StringComparer.Ordinal).Append(pair.Count.ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(pairs.Order(StringComparer.Ordinal), Query(database, """
            SELECT one || ' ' || other || ' ' || count(*) FROM encounters e JOIN meeting m ON m.id = e.fact JOIN facts f ON f.id = e.fact
            WHERE m.status = 'occurred' AND m.mode IN ('in-person', 'talks') AND NOT f.aggregate GROUP BY one, other
            """).Select(static row => (string)row[0]!).Order(StringComparer.Ordinal));

        // All visits to Moscow or anything in it that may have been in 2025.
        Assert.Equal(
            Visits.All.Where(static one => one.To.IsWithin(Places.Moscow)).PossiblyIn(2025).Select(static visit => visit.Id).Order(StringComparer.Ordinal),
            Query(database, """
                SELECT v.id FROM visit v JOIN lies_in l ON l.part = v."to" AND l.whole = 'moscow'
                WHERE v."when" IS NOT NULL AND (v.when_earliest IS NULL OR v.when_earliest <= '2025-12-31') AND (v.when_latest IS NULL OR v.when_latest >= '2025-01-01') ORDER BY v.id
                """).Select(static row => (string)row[0]!));

        // The dossier of somebody: every entry that names him.
        Assert.Equal(
            People.KhalifaHaftar.ReferencedBy.Select(static entry => entry.Id).Order(StringComparer.Ordinal),
            Query(database, "SELECT DISTINCT entry_id FROM mentions WHERE target = 'khalifa-haftar' ORDER BY 1").Select(static row => (string)row[0]!));

        // Claimants.
        Assert.Equal(
            ArmsClaims.All.Count(static claim => claim.Said.Claimant.Who == Organisations.AlShaab),
            Query(database, "SELECT * FROM attributions WHERE is_claimant AND path = 'arms-claim_said' AND who = 'al-shaab'").Count);
        Assert.Equal((long)rows.Of("facts").Count(static row => Equals(row[9], false)), Query(database, "SELECT sum(facts) FROM facts_by_month")[0][0]);
        Assert.Equal(rows.Of("relations").Count, Query(database, "SELECT * FROM related_facts").Count);
        Assert.NotEmpty(Query(database, "SELECT * FROM posts_possibly_held WHERE fact = 'haftar-shoigu-2018-11' OR holder = 'sergei-shoigu'"));
        Assert.Contains(Query(database, "SELECT * FROM belongs_to"), static row => !Equals(row[0], row[1]));
        Assert.Equal((long)rows.Of("evidence").Count, Query(database, "SELECT sum(spans) FROM cited_sources")[0][0]);
    }

    [Fact]
    public void MetadataDescribesEveryTableAndView()
    {
        using TemporaryFolder folder = new();
        RecordedRows rows = Export("real", folder);
        using SqliteConnection database = Open(folder);
        using JsonDocument metadata = JsonDocument.Parse(File.ReadAllBytes(folder.Of("metadata.json")));
        JsonElement tables = metadata.RootElement.GetProperty("databases").GetProperty("some.facts").GetProperty("tables");
        Assert.Equal(
            rows.Model.Tables.Select(static table => table.Name).Concat(Query(database, "SELECT name FROM sqlite_schema WHERE type = 'view'").Select(static row => (string)row[0]!)).Order(StringComparer.Ordinal),
            tables.EnumerateObject().Select(static table => table.Name).Order(StringComparer.Ordinal));
        Assert.All(tables.EnumerateObject(), static table => Assert.NotEmpty(table.Value.GetProperty("description").GetString()!));
    }

    [Fact]
    public void SameDatasetGivesTheSameBytes()
    {
        using TemporaryFolder first = new();
        using TemporaryFolder again = new();
        Export("example", first);
        Export("example", again);
        Assert.Equal(first.Files, again.Files);
    }

    private static RecordedRows Export(string name, TemporaryFolder folder)
    {
        RecordedRows rows = new(Datasets.Find(name));
        using SqliteSink sink = new(folder.Path, Datasets.Find(name).Schema with { Namespace = "Some.Facts" }, rows.Model);
        TableRows.Write(Datasets.Find(name), rows.Model, sink, static () => { });
        return rows;
    }

    private static SqliteConnection Open(TemporaryFolder folder)
    {
        SqliteConnection database = new(new SqliteConnectionStringBuilder { DataSource = folder.Of("some.facts.sqlite"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        database.Open();
        return database;
    }

    private static List<object?[]> Query(SqliteConnection database, string query)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    /// <summary>A cell as the database has it.</summary>
    private static object? Stored(object? cell) => cell switch
    {
        bool truth => truth ? 1L : 0L,
        decimal number => (double)number,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => JsonSerializer.Serialize(list, Relaxed),
        _ => cell,
    };
}
