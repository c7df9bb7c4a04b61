using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Tables;

namespace FactsDataset.Exports.Tests;

/// <summary>What holds of the tables, whatever format they are written in.</summary>
public sealed class TableModelTests
{
    [Theory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void CellsHaveTheTypesOfTheirColumns(string name)
    {
        RecordedRows rows = new(Datasets.Find(name));
        Assert.True(rows.IsComplete);
        foreach (Table table in rows.Model.Tables)
        {
            Assert.Equal(table.Columns.Count, table.Columns.Select(static column => column.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(table.Columns, static column => Assert.NotEmpty(column.Summary));
            foreach (object?[] row in rows.Of(table))
            {
                for (int i = 0; i < row.Length; i++)
                {
                    Column column = table.Columns[i];
                    Assert.True(row[i] is not null || !column.IsRequired, $"{table}.{column.Name} is empty.");
                    Assert.True(row[i] is null || IsOf(column.Type, row[i]!), $"{table}.{column.Name}: {row[i]}");
                    Assert.True(row[i] is null || column.Categories.Count == 0 || column.Categories.Contains((string)row[i]!), $"{table}.{column.Name}: {row[i]}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void KeysTellRowsApartAndReferencesLeadSomewhere(string name)
    {
        RecordedRows rows = new(Datasets.Find(name));
        Dictionary<string, HashSet<string>> keys = rows.Model.Tables.ToDictionary(
            static table => table.Name, table => rows.Of(table).Select(row => KeyOf(row, table, table.Key)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (Table table in rows.Model.Tables)
        {
            Assert.Equal(rows.Of(table).Count, keys[table.Name].Count);
            foreach (ForeignKey reference in table.References)
            {
                Table target = rows.Model.Tables.Single(known => known.Name == reference.Target);
                Assert.Equal(target.Key, reference.TargetColumns);
                Assert.All(
                    rows.Of(table).Where(row => row[IndexOf(table, reference.Columns[0])] is not null),
                    row => Assert.Contains(KeyOf(row, table, reference.Columns), keys[target.Name]));
            }
        }
    }

    [Fact]
    public void WhatWasNotAskedForIsNamedAsElsewhere()
    {
        RecordedRows all = new(Datasets.Real);
        Assert.DoesNotContain(all.Of("entries"), static row => Equals(row[4], "elsewhere"));
        Assert.Contains(all.Of("entries"), static row => Equals(row[4], "retracted"));
        RecordedRows part = new(Datasets.Claims);
        Assert.Contains(part.Of("entries"), static row => Equals(row[4], "elsewhere") && Equals(row[2], "fact") && row[3] is not null);
        Assert.Empty(part.Of("meeting"));
        Assert.Equal(all.Of("arms-claim").Count, part.Of("arms-claim").Count);
    }

    private static bool IsOf(ColumnType type, object cell) => type switch
    {
        ColumnType.Integer => cell is long,
        ColumnType.Decimal => cell is decimal,
        ColumnType.Boolean => cell is bool,
        ColumnType.Day => cell is DateOnly,
        ColumnType.TextList => cell is IReadOnlyList<string>,
        _ => cell is string { Length: > 0 },
    };

    private static int IndexOf(Table table, string column) => table.Columns.ToList().FindIndex(known => known.Name == column);

    private static string KeyOf(object?[] row, Table table, IReadOnlyList<string> columns) =>
        string.Join('\n', columns.Select(column => row[IndexOf(table, column)]));
}
