using FactsDataset.Tables;

namespace FactsDataset.Exports.Tests.Harness;

/// <summary>Compares rows cell by cell.</summary>
internal static class SameRows
{
    public static void Check(Table table, IReadOnlyList<object?[]> expected, IReadOnlyList<object?[]> actual)
    {
        Assert.True(expected.Count == actual.Count, $"{table}: {expected.Count} rows were written, {actual.Count} read.");
        for (int row = 0; row < expected.Count; row++)
        {
            for (int i = 0; i < table.Columns.Count; i++)
            {
                (object? left, object? right) = (expected[row][i], actual[row][i]);
                bool isSame = left is IEnumerable<string> list ? right is IEnumerable<string> other && list.SequenceEqual(other) : Equals(left, right);
                Assert.True(isSame, $"{table}, row {row}, {table.Columns[i].Name}: '{left}' was written, '{right}' ({right?.GetType().Name}) read.");
            }
        }
    }
}
