using System.Globalization;
using FactsDataset.Exports.Tests.Harness;

namespace FactsDataset.Arrow.Tests;

/// <summary>What tables look like on a screen.</summary>
public sealed class TextTests
{
    [Fact]
    public void TableShowsItsCells()
    {
        using ArrowTables tables = ArrowTables.Of(Datasets.Example, ArrowColumnTypes.Exact);
        Assert.Equal(
            """
            crossing_crew: 3 rows, 6 columns
            entry_id      item_n  who       described  of             duty
            jane-to-east  1       jane-doe             harbour-guild  captain
            jane-to-east  2                 a cook                    cook
            jane-to-west  1       jane-doe                            mate
            """.ReplaceLineEndings("\n"),
            tables["crossing_crew"].ToString());
    }

    [Fact]
    public void ListShowsTheTablesThatHaveRows()
    {
        using ArrowTables tables = ArrowTables.Of(Datasets.Example, ArrowColumnTypes.Exact);
        string[] lines = tables.ToString().Split('\n');
        ArrowTable[] filled = [.. tables.Where(static table => table.RowCount > 0)];
        Assert.Equal($"{tables.Count} tables, {filled.Length} have rows", lines[0]);
        Assert.Equal(filled.Select(static table => table.Name), lines.Skip(1).Select(static line => line.Split(' ')[0]));
        Assert.Equal("evidence_said          1   A link of the chain of those who say what a row of 'evidence' quotes, f…", lines[7]);
    }

    [Fact]
    public void TableWithoutRowsShowsItsColumns()
    {
        using ArrowTables tables = ArrowTables.Of(Datasets.Empty, ArrowColumnTypes.Exact);
        Assert.Equal("former-ids: 0 rows, 2 columns\nformer_id  entry_id", tables["former-ids"].ToString());
        Assert.Contains("crossing: 0 rows", tables["crossing"].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("<table><caption>former-ids: 0 rows. ", Microsoft.DotNet.Interactive.Formatting.Formatter.ToDisplayString(tables["former-ids"], "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void LinesFitAScreenAndCountWhatIsLeftOut()
    {
        using ArrowTables tables = ArrowTables.Of(typeof(Dataset).Assembly);
        ArrowTable visits = tables["visit"];
        string[] lines = visits.ToString().Split('\n');
        Assert.Equal($"visit: {visits.RowCount} rows, {visits.Schema.FieldsList.Count} columns", lines[0]);
        Assert.All(lines.Skip(1).Take(21), static line => Assert.InRange(new StringInfo(line).LengthInTextElements, 1, 120));
        Assert.Equal($"… {visits.RowCount - 20} more rows", lines[22]);
        Assert.Equal(visits.Schema.FieldsList.Count, lines[1].Split("  ", StringSplitOptions.RemoveEmptyEntries).Length + lines[23].Split(": ")[1].Split(", ").Length);
        Assert.Equal(24, lines.Length);
    }

    [Fact]
    public void TextIsTheSameInEveryCulture()
    {
        using ArrowTables tables = ArrowTables.Of(Datasets.Example, ArrowColumnTypes.Exact);
        string[] first = [.. tables.Select(static table => table.ToString())];
        Harness.Cultures.ForEach(() => Assert.Equal(first, tables.Select(static table => table.ToString())));
    }
}
