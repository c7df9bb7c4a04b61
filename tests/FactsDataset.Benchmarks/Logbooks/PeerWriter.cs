using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactsDataset.Benchmarks.Logbooks;

/// <summary>Writes the invented dataset in the forms of its peers: JSON, tables of SQLite, and C# by hand.</summary>
internal static class PeerWriter
{
    /// <summary>Beyond this many facts the compiler of C# gives up on literals (CS8103), or takes minutes.</summary>
    public const int MostInSource = 10_000;

    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void WriteJson(InventedLogbook logbook, string path) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(
        logbook.Passages.Select(static fact => new
        {
            fact.Id,
            fact.Title,
            fact.When,
            fact.Outcome,
            fact.Captain,
            fact.From,
            fact.To,
            fact.Note,
            Evidence = new[] { new { fact.Source, fact.At, fact.Digest } },
        }),
        CamelCase));

    public static void WriteTables(InventedLogbook logbook, string path)
    {
        File.Delete(path);
        using SqliteConnection connection = new("Data Source=" + path + ";Pooling=False");
        connection.Open();
        Run(connection, """
            create table passage (id text primary key, title text, happened text, outcome text, captain text, origin text, destination text,
              note text, source text, position text, digest text) without rowid;
            create index passage_destination on passage (destination);
            """);
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "insert into passage values (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10)";
        foreach (LogbookFact fact in logbook.Voyages.Concat(logbook.Passages))
        {
            insert.Parameters.Clear();
            string[] values =
                [fact.Id, fact.Title, fact.When, fact.Outcome, fact.Captain, fact.From, fact.To, fact.Note, fact.Source, fact.At, fact.Digest];
            for (int i = 0; i < values.Length; i++)
            {
                insert.Parameters.AddWithValue("@" + i.ToString(CultureInfo.InvariantCulture), values[i]);
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public static void WriteSource(InventedLogbook logbook, string folder)
    {
        bool fits = logbook.Passages.Count <= MostInSource;
        IReadOnlyList<LogbookFact> facts = fits ? logbook.Passages : [];
        StringBuilder array = new("namespace Peers;\npublic static class ArrayPassages\n{\n    public static readonly PlainPassage[] All =\n    [\n");
        StringBuilder lazy = new("namespace Peers;\npublic static class LazyPassages\n{\n");
        for (int i = 0; i < facts.Count; i++)
        {
            string made = New(facts[i]);
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            array.Append("        ").Append(made).Append(",\n");
            lazy.Append("    private static PlainPassage? _passage").Append(number).Append(";\n    public static PlainPassage Passage").Append(number)
                .Append(" => _passage").Append(number).Append(" ??= ").Append(made).Append(";\n");
        }

        if (!fits)
        {
            lazy.Append("    public static PlainPassage Passage1 => throw new System.NotSupportedException();\n");
        }

        File.WriteAllText(Path.Combine(folder, "ArrayPassages.cs"), array.Append("    ];\n}\n").ToString());
        File.WriteAllText(Path.Combine(folder, "LazyPassages.cs"), lazy.Append("}\n").ToString());
    }

    private static string New(LogbookFact fact) =>
        $"new(\"{fact.Id}\", \"{fact.Title}\", \"{fact.When}\", \"{fact.Outcome}\", \"{fact.Captain}\", \"{fact.From}\", \"{fact.To}\", \"{fact.Note}\", "
        + $"[new PlainEvidence(\"{fact.Source}\", \"{fact.At}\", \"{fact.Digest}\")])";

    private static void Run(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
