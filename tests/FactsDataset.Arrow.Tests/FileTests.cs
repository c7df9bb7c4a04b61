using System.Text.Json;
using FactsDataset.Arrow.Tests.Harness;
using FactsDataset.Compiler;
using FactsDataset.Exports.Arrow;
using FactsDataset.Exports.Tests;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Reading;
using FactsDataset.Tables;

namespace FactsDataset.Arrow.Tests;

/// <summary>Files of Arrow that the tool writes, read by the implementation for JavaScript.</summary>
public sealed class FileTests
{
    [ReaderTheory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void ReaderFindsEveryCell(string name)
    {
        using TemporaryFolder folder = new();
        RecordedRows rows = Export(Datasets.Find(name), folder);
        IReadOnlyList<ArrowReader.ReadTable> read = ArrowReader.Read(rows.Model.Tables.Select(table => (table, folder.Of(table.Name + ".arrow"))));
        foreach ((Table table, ArrowReader.ReadTable found) in rows.Model.Tables.Zip(read))
        {
            SameRows.Check(table, rows.Of(table), found.Rows);
            Assert.Equal(table.Columns.Select(static column => (column.Name, TypeOf(column))), found.Columns);
            Assert.Equal(table.Summary, found.Description);
        }
    }

    [ReaderFact]
    public void BatchesShareTheirDictionaries()
    {
        const int Facts = ArrowFile.RowsPerBatch + 10;
        using TemporaryFolder folder = new();
        TableModel model = TableModel.Of(Datasets.Real.Schema);
        object?[][] written = [.. Enumerable.Range(0, Facts).Select(static i => (object?[])[$"fact-{i}", i % 3 == 0 ? "visit" : "meeting", "Something", null, null, null, null, "affirmed", null, false])];
        using (ArrowSink sink = new(folder.Path, "many", model))
        {
            foreach (object?[] row in written)
            {
                sink.Write(model.Common.Facts, row);
            }

            sink.Complete();
        }

        SameRows.Check(model.Common.Facts, written, ArrowReader.Read([(model.Common.Facts, folder.Of("facts.arrow"))])[0].Rows);
    }

    [Fact]
    public void FilesAreDescribed()
    {
        using TemporaryFolder folder = new();
        RecordedRows rows = Export(Datasets.Example, folder);
        using JsonDocument package = JsonDocument.Parse(folder.Files["datapackage.json"]);
        Assert.Equal(
            rows.Model.Tables.Select(table => (table.Name + ".arrow", "arrow", (long)folder.Files[table.Name + ".arrow"].Length)),
            package.RootElement.GetProperty("resources").EnumerateArray().Select(static resource =>
                (resource.GetProperty("path").GetString()!, resource.GetProperty("format").GetString()!, resource.GetProperty("bytes").GetInt64())));
    }

    [Fact]
    public void SameDatasetGivesTheSameBytesInEveryCulture()
    {
        using TemporaryFolder first = new();
        Export(Datasets.Example, first);
        Cultures.ForEach(() =>
        {
            using TemporaryFolder again = new();
            Export(Datasets.Example, again);
            Assert.Equal(first.Files, again.Files);
        });
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

    private static RecordedRows Export(DatasetView dataset, TemporaryFolder folder)
    {
        RecordedRows rows = new(dataset);
        using ArrowSink sink = new(folder.Path, "Some.Facts", rows.Model);
        TableRows.Write(dataset, rows.Model, sink, static () => { });
        return rows;
    }

    private static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Integer => "Int64",
        ColumnType.Decimal => "Decimal[38e+9]",
        ColumnType.Boolean => "Bool",
        ColumnType.Day => "Date32<DAY>",
        ColumnType.TextList => "List<Utf8>",
        _ => column.Categories.Count > 0 ? "Dictionary<Int32, Utf8>" : "Utf8",
    };
}
