using FactsDataset.Compiler.Schema;
using FactsDataset.Tables;
using static FactsDataset.Exports.Sqlite.SqliteText;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Exports.Sqlite;

/// <summary>The views that answer what people ask of any dataset, as far as the marks of its schema tell how.</summary>
internal static class SqliteViews
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SqliteView> Of(DatasetSchema schema, TableModel model) =>
    [
        Timeline(), Mentions(model), Encounters(schema, model), Attributions(model), FactsByMonth(), Cited(schema, model), Related(),
        .. Closure(model, "lies_in", "Which place lies in which, however many steps up; each in itself.", static field => field.IsContainment),
        .. Closure(model, "belongs_to", "Which entity belongs to which, however many steps up; each to itself.", static field => field.IsBelonging),
        .. Posts(schema, model),
    ];

    private static SqliteView Timeline() => new(
        "timeline",
        "Facts that stand, by the first day that they can be of, the undated last.",
        """
        SELECT "id", "when", "title", "kind", "status", "polarity", "when_earliest", "when_latest" FROM "facts"
        ORDER BY coalesce("when_earliest", "when_latest") IS NULL, coalesce("when_earliest", "when_latest"), "id"
        """);

    private static SqliteView Mentions(TableModel model)
    {
        IEnumerable<string> parts = model.Tables.Where(table => table != model.Common.FormerIds).SelectMany(static table => table.References
            .Where(reference => reference.Target == CommonTables.EntriesName && reference.Columns[0] != table.Key[0])
            .Select(reference => $"SELECT {Name(table.Key[0])} AS \"entry_id\", {Text(table.Name + "." + reference.Columns[0])} AS \"path\", {Name(reference.Columns[0])} AS \"target\" FROM {Name(table.Name)} WHERE {Name(reference.Columns[0])} IS NOT NULL"));
        return new SqliteView("mentions", "Every entry that an entry names, and in which column: the dossier of somebody is what has them as target.", string.Join("\nUNION ALL ", parts));
    }

    private static SqliteView Encounters(DatasetSchema schema, TableModel model)
    {
        List<string> parts = [];
        foreach (Kind kind in schema.Kinds.Where(static kind => kind.Role == KindRole.Fact))
        {
            string own = model.TableOf(kind).Name;
            foreach (Table table in model.Tables.Where(table => table.Name.StartsWith(own + "_", StringComparison.Ordinal)))
            {
                foreach (Column column in table.Columns.Where(static column => column.Reference?.Check == FieldCheck.Presence))
                {
                    string name = Name(column.Name);
                    parts.Add($"SELECT DISTINCT a.\"entry_id\" AS \"fact\", a.{name} AS \"one\", b.{name} AS \"other\" FROM {Name(table.Name)} a JOIN {Name(table.Name)} b ON a.\"entry_id\" = b.\"entry_id\" AND a.{name} < b.{name}");
                }
            }
        }

        parts.Add("SELECT NULL, NULL, NULL WHERE 0");
        return new SqliteView("encounters", "Who is with whom in which fact; how far that came is in 'facts'.", string.Join("\nUNION ALL ", parts));
    }

    private static SqliteView Attributions(TableModel model)
    {
        IEnumerable<string> parts = model.Tables
            .Where(static table => table.Columns.Any(static column => column.Name == "described") && table.Columns.Any(static column => column.Name == "on_latest"))
            .Select(static table => $"""
                SELECT "entry_id", {Text(table.Name)} AS "path", "item_n", "who", "described", "of", "on",
                  NOT EXISTS (SELECT 1 FROM {Name(table.Name)} b WHERE {string.Join(" AND ", table.Key.SkipLast(1).Select(key => $"b.{Name(key)} = a.{Name(key)}"))} AND b."item_n" > a."item_n") AS "is_claimant"
                FROM {Name(table.Name)} a
                """);
        return new SqliteView("attributions", "Every link of every chain of attribution; the last of a chain is the claimant.", string.Join("\nUNION ALL ", parts));
    }

    private static SqliteView FactsByMonth() => new(
        "facts_by_month",
        "How many facts certainly lie in a month, by kind; without a month those that may lie in several, and the undated. Facts that stand for many are left out.",
        """
        SELECT CASE WHEN substr("when_earliest", 1, 7) = substr("when_latest", 1, 7) THEN substr("when_earliest", 1, 7) END AS "month", "kind",
          CASE WHEN "when" IS NULL THEN 'undated' WHEN substr("when_earliest", 1, 7) = substr("when_latest", 1, 7) THEN 'certain' ELSE 'several' END AS "state",
          count(*) AS "facts"
        FROM "facts" WHERE NOT "aggregate" GROUP BY 1, 2, 3 ORDER BY "month" IS NULL, "month", "kind"
        """);

    private static SqliteView Cited(DatasetSchema schema, TableModel model)
    {
        IEnumerable<string> publishers = schema.Kinds
            .SelectMany(kind => model.TableOf(kind).Columns.Where(static column => column.Reference?.Provenance == ProvenancePart.Publisher)
                .Select(column => $"SELECT \"id\", {Name(column.Name)} AS \"publisher\" FROM {Name(model.TableOf(kind).Name)}"))
            .Append("SELECT NULL, NULL WHERE 0");
        return new SqliteView(
            "cited_sources",
            "Which sources prove an entry, with who published them and how many spans they give.",
            $"""
            SELECT e."entry_id", e."source", p."publisher", count(*) AS "spans" FROM "evidence" e LEFT JOIN ({string.Join(" UNION ALL ", publishers)}) p ON p."id" = e."source"
            GROUP BY 1, 2, 3
            """);
    }

    private static SqliteView Related() => new(
        "related_facts",
        "What facts have to do with one another, with their titles: what fulfils, breaks or disputes what.",
        """
        SELECT r."entry_id" AS "fact", f."label" AS "title", r."relation", r."fact" AS "other", o."label" AS "other_title", r."note"
        FROM "relations" r JOIN "entries" f ON f."id" = r."entry_id" JOIN "entries" o ON o."id" = r."fact"
        """);

    private static IEnumerable<SqliteView> Closure(TableModel model, string name, string summary, Func<Field, bool> isStep)
    {
        List<string> steps = [.. model.Tables.SelectMany(table => table.Columns
            .Where(column => column.Reference is { } field && isStep(field))
            .Select(column => $"SELECT {Name(table.Key[0])} AS \"part\", {Name(column.Name)} AS \"whole\" FROM {Name(table.Name)} WHERE {Name(column.Name)} IS NOT NULL"))];
        if (steps.Count > 0)
        {
            yield return new SqliteView(name, summary, $"""
                WITH RECURSIVE "steps" AS ({string.Join(" UNION ALL ", steps)}),
                  "closure" ("part", "whole") AS (
                    SELECT "id", "id" FROM "entries" WHERE "role" = 'entity'
                    UNION SELECT c."part", s."whole" FROM "closure" c JOIN "steps" s ON s."part" = c."whole")
                SELECT "part", "whole" FROM "closure"
                """);
        }
    }

    private static IEnumerable<SqliteView> Posts(DatasetSchema schema, TableModel model)
    {
        foreach (Kind kind in schema.Kinds)
        {
            if (kind.TenureField(TenurePart.Holder) is { } holder && kind.TenureField(TenurePart.Post) is { } post && kind.TenureField(TenurePart.Period) is { } period)
            {
                yield return new SqliteView("posts_possibly_held", "Which posts those whom a fact names may have held at its date.", $"""
                    SELECT DISTINCT m."entry_id" AS "fact", m."target" AS "holder", t.{Name(post.Name)} AS "post", t.{Name(period.Name)} AS "period"
                    FROM "mentions" m JOIN "facts" f ON f."id" = m."entry_id" JOIN {Name(model.TableOf(kind).Name)} t ON t.{Name(holder.Name)} = m."target"
                    WHERE f."when" IS NOT NULL
                      AND (f."when_earliest" IS NULL OR t.{Name(period.Name + ColumnList.Latest)} IS NULL OR f."when_earliest" <= t.{Name(period.Name + ColumnList.Latest)})
                      AND (f."when_latest" IS NULL OR t.{Name(period.Name + ColumnList.Earliest)} IS NULL OR f."when_latest" >= t.{Name(period.Name + ColumnList.Earliest)})
                    """);
                yield break;
            }
        }
    }
}
