using FactsDataset.Exports.Tests.Harness;
using Microsoft.Data.Analysis;

namespace FactsDataset.Arrow.Tests;

/// <summary>The data frame of .NET takes tables of basic types.</summary>
public sealed class DataFrameTests
{
    [Theory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void DataFrameHasEveryCell(string name)
    {
        using ArrowTables tables = ArrowTables.Of(Datasets.Find(name), ArrowColumnTypes.Basic);
        foreach (ArrowTable table in tables.Where(static table => table.RowCount > 0))
        {
            DataFrame frame = DataFrame.FromArrowRecordBatch(Assert.Single(table.Batches));
            Assert.Equal(table.RowCount, frame.Rows.Count);
            foreach (DataFrameColumn column in frame.Columns)
            {
                Assert.Equal(
                    table.Cells(column.Name).Select(static cell => cell is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : cell),
                    Enumerable.Range(0, (int)frame.Rows.Count).Select(row => column[row]));
            }
        }
    }
}
