using System.Text.Json;
using System.Text.Json.Nodes;
using FactsDataset.Compiler.Tests.Harness;
using FactsDataset.Exports.Tests;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Cli.Tests.Importing;

/// <summary>Rows of a table become entries that a check accepts, or each mistake is told by row and column and nothing is added.</summary>
public sealed class TableImportTests : IDisposable
{
    private const string Crossings = """
        kind: crossing
        id: "crossing-{Nr}"
        columns:
          Title: title.en
          Arabic: title.ar
          Day: { field: when, date: dd/MM/yyyy }
          Status: { field: status, values: { yes: sailed, no: stopped } }
          Aboard: { field: crew.who, separator: ";" }
          To: to
          Tons: cargo.amount.min
          Item: cargo.item
        constants:
          crew.duty: captain
          cargo.amount.unit: t
          dating: { basis: stated }
          evidence: [ { source: harbour-news, at: "2:0-8", digest: "9385f23929294e62", for: [when, to] } ]

        """;

    private const string Header = "Nr,Title,Arabic,Day,Status,Aboard,To,Tons,Item\n";

    private readonly TestFolder _folder = new();

    public TableImportTests()
    {
        foreach ((string path, string text) in ExampleFacts.All)
        {
            _folder.Write(path, text);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void RowsBecomeEntriesAtTheirPlace()
    {
        _folder.Write("mapping.yaml", Crossings);
        _folder.Write("table.csv", Header
            + "7,\"Jane, again\",جين تعود,10/05/2001,yes,Jane Doe; richard-roe,Eastport,2.5,Salt\r\n"
            + "\r\n"
            + "8,Richard goes,,08/05/2001,no,RICHARD ROE,ميناء الشرق,,\n");
        ToolRun run = Import();
        Assert.Equal((0, "2 entries added to facts/crossings.yaml\n", string.Empty), (run.ExitCode, run.Output, run.Error));
        string text = File.ReadAllText(Path.Combine(_folder.Path, "facts/crossings.yaml"));
        Assert.Contains("""
            entries:
              crossing-8:
                title: { en: Richard goes }
                when: 2001-05-08
                dating: { basis: stated }
                status: stopped
                crew: [ { who: richard-roe, duty: captain } ]
                to: east-port
                evidence: [ { source: harbour-news, at: "2:0-8", digest: "9385f23929294e62", for: [when, to] } ]
              jane-to-east:

            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.Contains("""
              crossing-7:
                title: { en: "Jane, again", ar: جين تعود }
                when: 2001-05-10
                dating: { basis: stated }
                status: sailed
                crew: [ { who: jane-doe, duty: captain }, { who: richard-roe, duty: captain } ]
                to: east-port
                cargo: { item: Salt, amount: { min: 2.5, unit: t } }

            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.In(_folder.Path, "check").ExitCode);
    }

    [ReaderFact]
    public void FieldOfEveryTypeIsTheSameFromATableThatAnotherProgramWrote()
    {
        (string Column, string Target, string Cell)[] columns =
        [
            ("id", "id", "from-table"), ("text", "text", "Any text 😀"), ("en", "texts.en", "One"), ("ar", "texts.ar", "واحد"),
            ("name", "names.1.value", "Probe"), ("integer", "integer", "-12"), ("decimal", "decimal", "1.5"),
            ("min", "quantity.min", "1"), ("max", "quantity.max", "1"), ("approximate", "quantity.approximate", "true"), ("boolean", "boolean", "true"),
            ("url", "url", "https://example.org/a?b=c"), ("language", "language", "ru-Latn"), ("date", "date", "2001-05-XX"),
            ("latitude", "coordinates.latitude", "-90"), ("longitude", "coordinates.longitude", "180.0"), ("precision", "coordinates.precision", "0.5"),
            ("basis", "dating.basis", "background"), ("text-only", "dating.text-only", "2001"), ("refused", "dating.refused", "[ { when: 2002, why: too late } ]"),
            ("lines", "{ field: lines, separator: \",\" }", "1-3, 7"), ("source", "evidence.source", "harbour-news"), ("at", "evidence.at", "1:0-7"),
            ("digest", "evidence.digest", "d712d28b06e0c0c8"), ("for", "evidence.for", "text"), ("voice", "attribution.described", "a voice"),
            ("code", "code", "cook"), ("stance", "stance", "denied"), ("reference", "reference", "Jane Doe"), ("union", "union", "east-port"),
            ("value", "group.value", "x"), ("by", "group.by", "jane-doe"), ("urls", "{ field: urls, separator: \" \" }", "https://example.org/ http://example.com/"),
            ("languages", "{ field: languages, separator: \"|\" }", "ar|en"), ("codes", "{ field: codes, separator: \"|\" }", "captain|cook"),
            ("references", "{ field: references, separator: \";\" }", "Jane Doe;Richard Roe"),
        ];
        _folder.Write("mapping.yaml", "kind: probe\ndelimiter: \";\"\ncolumns:\n"
            + string.Concat(columns.Select(static column => $"  {column.Column}: {column.Target}\n")) + "constants: { names.1.language: en }\n");
        WriteTable(";", [.. columns.Select(static column => column.Column)], [.. columns.Select(static column => column.Cell)]);
        ToolRun run = Import();
        Assert.Equal((0, "1 entry added to facts/probes.yaml\n", string.Empty), (run.ExitCode, run.Output, run.Error));
        JsonNode imported = Entry("from-table");
        imported["id"] = "all-types";
        Assert.Equal(Entry("all-types").ToJsonString(), imported.ToJsonString());
    }

    [ReaderFact]
    public void OddTextsComeThroughWhole()
    {
        string[] odd = ["a,b", "\"a\" b", "a \"b\"", "a\nb", "- a", "a: b", "no", "1e5", "عبور إلى الشرق، «ثم»", "😀", "{a}", "\\n", "a #b", "=1+1", "'"];
        _folder.Write("mapping.yaml", "kind: probe\ncolumns: { Id: id, Text: text }\n");
        WriteTable(",", [["Id", "Text"], .. odd.Select(static (text, i) => new[] { $"odd-{i}", text })]);
        ToolRun run = Import();
        Assert.Equal((0, $"{odd.Length} entries added to facts/probes.yaml\n", string.Empty), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(odd, odd.Select((_, i) => (string?)Entry($"odd-{i}")["text"]));
    }

    [Fact]
    public void RealDatasetTakesPlacesWithArabicNames()
    {
        foreach (string path in Repository.FactFiles)
        {
            _folder.Write("real/" + Path.GetFileName(path), File.ReadAllText(path));
        }

        _folder.Write("mapping.yaml", """
            kind: place
            columns: { Id: id, English: names.1.value, Arabic: names.2.value, In: within }
            constants: { type: city, names.1.language: en, names.1.form: usual, names.2.language: ar, names.2.form: usual }

            """);
        _folder.Write("table.csv", "Id,English,Arabic,In\nexampleburg,Exampleburg,مثالية,ليبيا\nexampleton,Exampleton,,Libya\n");
        ToolRun run = ToolRun.In(_folder.Path, "import", "--from", "table.csv", "--mapping", "mapping.yaml", "--facts", "real");
        Assert.Equal((0, "2 entries added to real/places.yaml\n", string.Empty), (run.ExitCode, run.Output, run.Error));
        ToolRun check = ToolRun.In(_folder.Path, "check", "--facts", "real");
        Assert.True(check.ExitCode == 0, check.Output);
        JsonNode place = Entry("exampleton", "real");
        Assert.Equal("libya-country", (string?)place["within"]);
        Assert.Single(place["names"]!.AsArray());
        Assert.Equal("مثالية", (string?)Entry("exampleburg", "real")["names"]![1]!["value"]);
    }

    [Fact]
    public void FirstEntriesOfAKindGetAFile()
    {
        File.Delete(Path.Combine(_folder.Path, "facts/probes.yaml"));
        _folder.Write("mapping.yaml", "kind: probe\ncolumns: { Id: id, Text: text }\n");
        _folder.Write("table.csv", "Id,Text\na,One\nb,Two\nc,\n");
        Assert.Equal("3 entries added to facts/probes.yaml\n", Import().Output);
        Assert.Equal("kind: probe\nentries:\n  a:\n    text: One\n  b:\n    text: Two\n  c: {}\n", File.ReadAllText(Path.Combine(_folder.Path, "facts/probes.yaml")));
    }

    [Theory]
    [InlineData("9,A,,2001-05-09,yes,Jane Doe,Eastport,,", "table.csv(2,4): error: 'Day': '2001-05-09' is not a day of the form dd/MM/yyyy: write one such as 09/05/2001")]
    [InlineData("9,A,,09/05/2001,maybe,Jane Doe,Eastport,,", "table.csv(2,5): error FACT2004: 'Status': The vocabulary 'crossing-status' has no value 'maybe': write one of sailed, planned, stopped")]
    [InlineData("9,A,,09/05/2001,yes,Jane Do,Eastport,,", "table.csv(2,6): error FACT3001: 'Aboard': No entry has the id 'Jane Do': did you mean 'jane-doe'?")]
    [InlineData("9,A,,09/05/2001,yes,Jane Doe,,,", "table.csv(2,7): error: 'To': the cell is empty, and 'to' is required: write a port or a ship")]
    [InlineData("9,A,,09/05/2001,yes,Jane Doe,Eastport,two,Salt", "table.csv(2,8): error FACT2003: 'Tons': 'two' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("9,A,,09/05/2001,yes,Jane Doe,Eastport,2,", "table.csv(2,8): error FACT2002: 'Tons': The value of 'cargo' lacks 'item': add 'item: …'")]
    [InlineData("9,,,09/05/2001,yes,Jane Doe,Eastport,,", "table.csv(2,2): error: 'Title': the cell is empty, and 'title' is required: write a text")]
    [InlineData("9,A,,09/05/2001,yes,Jane Doe,Eastport,,\n9,B,,09/05/2001,yes,Jane Doe,Eastport,,", "table.csv(3): error: row 2 has the id 'crossing-9' already: write another")]
    [InlineData("9,A,,09/05/2001,yes,Jane Doe,Eastport,", "table.csv(2): the row has 8 cells, and the header 9")]
    [InlineData("9,\"A,,09/05/2001,yes,Jane Doe,Eastport,", "table.csv(2,2): the quotation mark at the start of the cell is not closed")]
    [InlineData("9,\"A\"B,,09/05/2001,yes,Jane Doe,Eastport,", "table.csv(2,2): something stands behind the closing quotation mark")]
    [InlineData("", "'table.csv' has no row below its header")]
    public void BadCellIsNamedAndNothingIsAdded(string rows, string message)
    {
        _folder.Write("mapping.yaml", Crossings);
        _folder.Write("table.csv", Header + rows);
        Refuses(message);
    }

    [Theory]
    [InlineData("kind: crosing\ncolumns: { Nr: id }", "mapping.yaml(1,7): there is no kind 'crosing': did you mean 'crossing'?")]
    [InlineData("columns: { Nr: id }", "names no kind")]
    [InlineData("kind: crossing\ncolumns: { Nr: id, Titel: title }", "mapping.yaml(2,20): 'table.csv' has no column 'Titel': did you mean 'Title'?")]
    [InlineData("kind: crossing\ncolumns: { Nr: id, Title: titel }", "mapping.yaml(2,27): the kind 'crossing' has no field 'titel': did you mean 'title'?")]
    [InlineData("kind: crossing\ncolumns: { Nr: id, To: crew.whom }", "mapping.yaml(2,24): 'crew' has no part 'whom': did you mean 'who'?")]
    [InlineData("kind: crossing\ncolumns: { Nr: id, To: to.id }", "'to' has no parts, so that 'to.id' names nothing: write 'to'.")]
    [InlineData("kind: crossing\ncolumns: { Title: title }", "does not say what the ids are")]
    [InlineData("kind: crossing\nid: \"x-{Nr}\"\ncolumns: { Nr: id }", "says twice what the ids are")]
    [InlineData("kind: crossing\nid: x\ncolumns: { Title: title }", "every entry would have the id 'x'")]
    [InlineData("kind: crossing\nid: \"x-{Number}\"", "'table.csv' has no column 'Number'")]
    [InlineData("kind: crossing\ncolumns: { Nr: { field: id, separater: x } }", "there is no key 'separater': did you mean 'separator'?")]
    [InlineData("kind: crossing\ncolumns: { Nr: id, Day: { field: when, date: day } }", "'day' is not a form of days: write one such as dd/MM/yyyy.")]
    [InlineData("kind: crossing\ncolumns: { Nr: id, To: crew }", "table.csv(2,7): error: 'To': 'crew' is not a single value")]
    [InlineData("kind: crossing\ncolumns: [ Nr ]", "'columns' is not a mapping")]
    [InlineData("kind: crossing\ndelimiter: xx\ncolumns: { Nr: id }", "the delimiter is one character")]
    [InlineData("kind: [", "The mapping 'mapping.yaml' has mistakes")]
    [InlineData("", "The mapping 'mapping.yaml' is empty")]
    public void BadMappingIsExplainedAndNothingIsAdded(string mapping, string message)
    {
        _folder.Write("mapping.yaml", mapping);
        _folder.Write("table.csv", Header + "9,A,,09/05/2001,yes,Jane Doe,Eastport,,\n");
        Refuses(message);
    }

    [Fact]
    public void TableThatIsNoneIsExplained()
    {
        _folder.Write("mapping.yaml", "kind: probe\ncolumns: { Id: id }\n");
        _folder.Write("table.csv", [0xFF, 0xFE, 0x49, 0x00]);
        Refuses("'table.csv' is not in UTF-8");
        _folder.Write("table.csv", string.Empty);
        Refuses("'table.csv' has no header");
        _folder.Write("table.csv", "Id,Id\na,b\n");
        Refuses("table.csv(1): two columns are called 'Id'");
        File.Delete(Path.Combine(_folder.Path, "table.csv"));
        Refuses("The table 'table.csv' cannot be read");
    }

    [Fact]
    public void IdThatIsTakenIsNamed()
    {
        _folder.Write("mapping.yaml", "kind: probe\ncolumns: { Id: id }\n");
        _folder.Write("table.csv", "Id\njane-doe\nNo Slug\n");
        Refuses("table.csv(2,1): error: 'Id': There is an entry 'jane-doe' already");
        Refuses("table.csv(3,1): error: 'Id': 'No Slug' is no id");
    }

    [Fact]
    public void MistakesThatWereThereBeforeAreNotTheTables()
    {
        _folder.Write("facts/ships.yaml", "kind: ship\nentries:\n  blue-ship: { operator: nobody }\n");
        _folder.Write("mapping.yaml", "kind: probe\ncolumns: { Id: id }\n");
        _folder.Write("table.csv", "Id\na\n");
        Assert.Equal((0, "1 entry added to facts/probes.yaml\n"), (Import() is var run ? run.ExitCode : 0, run.Output));
        _folder.Write("table.csv", "Id\nB\n");
        Refuses("table.csv(2,1): error: 'Id': 'B' is no id");
    }

    [Theory]
    [InlineData("--from", "table.csv")]
    [InlineData("--from", "table.csv", "--mapping", "m.yaml", "--out", "x")]
    [InlineData("--from", "export.json", "--out", "x", "--mapping", "m.yaml")]
    public void WrongCommandLineIsAUsageError(params string[] arguments) => Assert.Equal(2, ToolRun.Of(["import", .. arguments]).ExitCode);

    private void Refuses(string message)
    {
        Dictionary<string, string> before = Files();
        ToolRun run = Import();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    private Dictionary<string, string> Files() => Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).ToDictionary(static path => path, static path => File.ReadAllText(path), StringComparer.Ordinal);

    private ToolRun Import() => ToolRun.In(_folder.Path, "import", "--from", "table.csv", "--mapping", "mapping.yaml");

    private JsonNode Entry(string id, string facts = "facts")
    {
        JsonNode export = JsonNode.Parse(ToolRun.In(_folder.Path, "export", "--facts", facts).Output)!;
        return export["entities"]!.AsArray().Single(entry => (string?)entry!["id"] == id)!;
    }

    private void WriteTable(string delimiter, params string[][] rows)
    {
        string file = _folder.Write("rows.json", JsonSerializer.Serialize(new { rows, delimiter }));
        _folder.Write("table.csv", CommandRunner.Run(ReaderTheoryAttribute.Folder, "node", "table.mjs", file).Succeeded().Output);
    }
}
