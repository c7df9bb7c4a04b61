using DuckDB.NET.Data;

namespace FactsDataset.Benchmarks.Exporting;

/// <summary>DuckDB reads the JSON export of the invented dataset and writes the rows of its facts and of their evidence as Parquet.</summary>
internal static class DuckExport
{
    public static void Write(string document, string folder)
    {
        Directory.CreateDirectory(folder);
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        Run($"CREATE TABLE facts AS SELECT unnest(facts) AS fact FROM read_json('{Escape(document)}', maximum_object_size = 4000000000)");
        Copy("facts", """
            SELECT fact.id AS id, fact.kind AS kind, fact.title AS title, fact."when" AS "when", TRY_CAST(fact."when" AS DATE) AS day,
                fact.outcome AS outcome, fact.captain AS captain, fact."from" AS "from", fact."to" AS "to", fact.note AS note
            FROM facts
            """);
        Copy("evidence", """
            SELECT id, item.source AS source, item.line AS line, item.start AS start, item."end" AS "end", item.digest AS digest, item."for" AS "for"
            FROM (SELECT fact.id AS id, unnest(fact.evidence) AS item FROM facts)
            """);

        void Copy(string table, string query) =>
            Run($"COPY ({query}) TO '{Escape(Path.Combine(folder, table + ".parquet"))}' (FORMAT parquet, COMPRESSION zstd)");

        void Run(string statement)
        {
            using DuckDBCommand command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    private static string Escape(string path) => path.Replace("'", "''", StringComparison.Ordinal);
}
