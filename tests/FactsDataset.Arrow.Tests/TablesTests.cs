using System.Reflection;
using FactsDataset.Arrow.Tests.Harness;
using FactsDataset.Compiler;
using FactsDataset.Exports.Tests;
using FactsDataset.Exports.Tests.Harness;
using FactsDataset.Reading;
using FactsDataset.Reading.Compiled;
using FactsDataset.Tables;

namespace FactsDataset.Arrow.Tests;

/// <summary>Tables in process.</summary>
public sealed class TablesTests
{
    private static readonly Assembly Real = typeof(Dataset).Assembly;

    private static readonly RecordedRows RealRows = new(CompiledDataset.Read(Real));

    [Fact]
    public void EveryCellOfTheCompiledDatasetIsThere()
    {
        using ArrowTables tables = ArrowTables.Of(Real);
        Check(RealRows, tables, static cell => cell);
    }

    [Theory]
    [MemberData(nameof(Datasets.Names), MemberType = typeof(Datasets))]
    public void EveryCellIsThereInBothKindsOfTypes(string name)
    {
        RecordedRows rows = new(Datasets.Find(name));
        Check(rows, ArrowTables.Of(Datasets.Find(name), ArrowColumnTypes.Exact), static cell => cell);
        Check(rows, ArrowTables.Of(Datasets.Find(name), ArrowColumnTypes.Basic), static cell => cell switch
        {
            decimal number => (double)number,
            bool truth => truth ? (byte)1 : (byte)0,
            IReadOnlyList<string> list => CellText.Of(list),
            _ => cell,
        });
    }

    [ReaderFact]
    public void ReaderFindsEveryCellOfFilesAndStreams()
    {
        using ArrowTables tables = ArrowTables.Of(Real);
        using TemporaryFolder folder = new();
        foreach (ArrowTable table in tables)
        {
            table.WriteFile(folder.Of(table.Name + ".arrow"));
            using FileStream stream = File.Create(folder.Of(table.Name + ".arrows"));
            table.WriteStream(stream);
        }

        Assert.Equal(2 * tables.Count, folder.Files.Count);
        foreach (string ending in new[] { ".arrow", ".arrows" })
        {
            IReadOnlyList<ArrowReader.ReadTable> read = ArrowReader.Read(RealRows.Model.Tables.Select(table => (table, folder.Of(table.Name + ending))));
            foreach ((Tables.Table table, ArrowReader.ReadTable found) in RealRows.Model.Tables.Zip(read))
            {
                SameRows.Check(table, RealRows.Of(table), found.Rows);
            }
        }
    }

    [Fact]
    public void SameDatasetGivesTheSameBytesInEveryCulture()
    {
        byte[] first = BytesOf(ArrowTables.Of(Real));
        Cultures.ForEach(() => Assert.Equal(first, BytesOf(ArrowTables.Of(Real))));
    }

    [Fact]
    public void PartHoldsTheFactsAndWhatTheyReferTo()
    {
        IFact[] chosen = [.. Facts.All.CertainlyIn(2025).Reverse()];
        Assert.NotEmpty(chosen);
        using ArrowTables tables = ArrowTables.Of(Real, chosen);
        Assert.Equal(chosen.Select(static fact => fact.Id).Order(StringComparer.Ordinal), Ids(tables["facts"]));
        Assert.Equal(chosen.OfType<Visit>().Select(static visit => visit.Id).Order(StringComparer.Ordinal), Ids(tables["visit"]));
        Assert.All(chosen.SelectMany(static fact => fact.Evidence), item => Assert.Contains(item.Source.Id, Ids(tables["source"])));
        Assert.InRange(tables["person"].RowCount, 1, People.All.Count - 1);
        using ArrowTables none = ArrowTables.Of(Real, []);
        Assert.Equal([0L], new[] { "facts", "entries", "person", "source" }.Select(table => none[table].RowCount).Distinct());
    }

    [Fact]
    public void FactThatDoesNotStandIsRefused()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => ArrowTables.Of(Real, [Visits.All[0], ArmsClaims.Retracted[0]]));
        Assert.Contains($"'{ArmsClaims.Retracted[0].Id}' is not a fact that stands in FactsDataset", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AssemblyWithoutADatasetIsToldOf()
    {
        InvalidDataException thrown = Assert.Throws<InvalidDataException>(() => ArrowTables.Of(typeof(TablesTests).Assembly));
        Assert.Equal("FactsDataset.Arrow.Tests: it holds no dataset.", thrown.Message);
    }

    [Fact]
    public void UnknownNamesAreToldWithTheNearest()
    {
        using ArrowTables tables = ArrowTables.Of(Real);
        Assert.Contains("Did you mean 'visit'?", Assert.Throws<KeyNotFoundException>(() => tables["visits"]).Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'when_latest'?", Assert.Throws<KeyNotFoundException>(() => tables["facts"][0, "when-latest"]).Message, StringComparison.Ordinal);
        Assert.False(tables.TryGet("visits", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => tables["facts"][tables["facts"].RowCount, "id"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => tables["facts"][-1, "id"]);
    }

    [Fact]
    public void NumberThatHasNoPlaceIsToldAndRoundedWhereThatWasAskedFor()
    {
        DatasetView dataset = Datasets.Read(Compiler.Tests.Harness.ExampleFacts.All.Select(static file =>
            new FactText(file.Path, file.Text.Replace("decimal: 1.5", "decimal: 0.0000000001", StringComparison.Ordinal))));
        InvalidDataException thrown = Assert.Throws<InvalidDataException>(() => ArrowTables.Of(dataset, ArrowColumnTypes.Exact));
        Assert.Contains("0.0000000001 of the column 'decimal'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(1e-10, ArrowTables.Of(dataset, ArrowColumnTypes.Basic).SelectMany(static table => table.Schema.FieldsList.SelectMany(field => table.Cells(field.Name))));
    }

    [Fact]
    public void TableOfTheLibraryHasTheSameColumns()
    {
        using ArrowTables tables = ArrowTables.Of(Real);
        foreach (ArrowTable table in tables)
        {
            Apache.Arrow.Table converted = table.ToTable();
            Assert.Equal(table.RowCount, converted.RowCount);
            Assert.Same(table.Schema, converted.Schema);
            Assert.Equal(table.Schema.FieldsList.Count, converted.ColumnCount);
        }

        Assert.Equal("A fact that stands, of any kind, by date.", tables["facts"].Schema.Metadata["description"]);
        Assert.Equal("""["id"]""", tables["facts"].Schema.Metadata["primaryKey"]);
        Assert.Contains(
            ArrowTables.Of(Datasets.Example, ArrowColumnTypes.Exact).SelectMany(static table => table.Schema.FieldsList),
            static field => field.Name == "url" && field.Metadata["format"] == "uri");
    }

    [Fact]
    public void FileThatCannotBeWrittenLeavesNothingBehind()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Of("facts.arrow"));
        using ArrowTables tables = ArrowTables.Of(Real);
        Assert.ThrowsAny<Exception>(() => tables["facts"].WriteFile(folder.Of("facts.arrow")));
        Assert.Empty(folder.Files);
    }

    private static void Check(RecordedRows rows, ArrowTables tables, Func<object?, object?> expected)
    {
        Assert.Equal(rows.Model.Tables.Select(static table => table.Name), tables.Select(static table => table.Name));
        foreach ((Tables.Table table, ArrowTable made) in rows.Model.Tables.Zip(tables))
        {
            SameRows.Check(
                table,
                [.. rows.Of(table).Select(row => row.Select(expected).ToArray())],
                [.. Enumerable.Range(0, (int)made.RowCount).Select(row => table.Columns.Select(column => made[row, column.Name]).ToArray())]);
            Assert.Equal(table.Columns.Select(static column => !column.IsRequired), made.Schema.FieldsList.Select(static field => field.IsNullable));
        }
    }

    private static IEnumerable<string> Ids(ArrowTable table) => table.Cells("id").Cast<string>().Order(StringComparer.Ordinal);

    private static byte[] BytesOf(ArrowTables tables)
    {
        using MemoryStream all = new();
        foreach (ArrowTable table in tables)
        {
            table.WriteStream(all);
        }

        return all.ToArray();
    }
}
