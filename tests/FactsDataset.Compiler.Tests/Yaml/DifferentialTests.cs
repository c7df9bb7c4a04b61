using System.Globalization;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Tests.Syntax;

namespace FactsDataset.Compiler.Tests.Yaml;

/// <summary>
/// The reader against YamlDotNet: what it accepts reads to the same values there, but for the departures listed; what it
/// refuses is refused at a place inside the text. FACTS_YAML_MUTATIONS, a number, asks for that many mutations.
/// </summary>
public class DifferentialTests
{
    private const int DefaultMutations = 20_000;
    private const int Seed = 20010509;

    /// <summary>Every construct of the subset, and a few outside of it, small enough for a slip to matter.</summary>
    private static readonly string[] Invented =
    [
        "kind: meeting\nentries:\n  a-b:\n    title: Doe receives Roe\n    when: 2001-05-09  # EDTF\n    who: [ jane-doe, 'richard ''roe''' ]\n  c: { t: x, u: [] }\n",
        "a: |\n  one\n    two\n\n  three\nb: >-\n  one\n  two\n\n   more\n  three\nc: |+\n  keep\n\nd: |2-\n   x\n  y\ne: >\n\n  z\n",
        "a: \"one \\\"two\\\" \\u0041\\x42\\\n   three\n\n   four\"\nb: 'one\n  two'\nc: plain\n  over lines\n\n  and more\n\"d\": \"\"\n'e f': ''\n",
        "- a\n- - b\n  - c: d\n    e: f\n-\n  g: h\n- [ i, { j: k, \"l\":m }, n: o ]\n- { p: [ q,\n    r ], s: t\n  }\n",
        "a:\n- b\n- c: d\n\n  e:\n    - f\ng:\n  h:\n    i: j\n# k\n\nl: { m: n } # o\n",
        "أ: قال Doe\nb: \"نعم 😀\"\nc:\r\n  - '٪'\r\n  - http://example.org/a#b:c\r\nd: a-b:c, [d] {e} ? - x\n",
        "? a\n: b\nc: &x d\ne: *x\nf: !t g\n<<: { h: i }\n---\nj: k\n",
    ];

    public static TheoryData<string> Departures => [.. Departure.All.Select(static departure => departure.Name)];

    [Theory]
    [MemberData(nameof(Departures))]
    public void WhereTheJudgeDepartsFromTheSpecificationTheSpecificationHolds(string name)
    {
        Departure departure = Departure.All.Single(departure => departure.Name == name);
        YamlTree read = YamlTree.Of(departure.Example);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(departure.Value, read.Value);
        Assert.Matches(departure.Pattern, departure.Example);
        Assert.NotEqual(departure.Value, Judged(departure.Example));
    }

    [Fact]
    public void RealFilesReadAlike()
    {
        foreach (string path in Directory.EnumerateFiles(FactFiles.Folder, "*.yaml"))
        {
            string text = File.ReadAllText(path);
            YamlTree read = YamlTree.Of(text);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(Judged(text), read.Value);
        }
    }

    [Fact]
    public void MutationsReadAlikeOrAreRefusedInsideTheText()
    {
        string[] sources = [.. Invented, .. FactFiles.Pieces];
        Mutations mutations = new(Seed);
        int accepted = 0;
        int count = int.TryParse(Environment.GetEnvironmentVariable("FACTS_YAML_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : DefaultMutations;
        for (int i = 0; i < count; i++)
        {
            string text = mutations.Of(sources[i % sources.Length]);
            accepted += Check(text) ? 1 : 0;
            CheckEntries(text);
        }

        Assert.InRange(accepted, count / 10, count);
    }

    [Fact]
    public void InventedTextsAreAcceptedWhereTheyKeepToTheSubset() =>
        Assert.All(Invented.SkipLast(1), static text => Assert.True(Check(text), text));

    /// <summary>Checks one text.</summary>
    /// <returns>Whether it is accepted.</returns>
    private static bool Check(string text)
    {
        YamlTree read = YamlTree.Of(text);
        AssertPlaces(text, read.Diagnostics);
        if (!read.IsAccepted)
        {
            return false;
        }

        string judged = YamlJudge.Read(text, out string? error);
        Assert.True(
            (error is null && judged == read.Value) || Departure.All.Any(departure => departure.Pattern.IsMatch(text)),
            $"{error ?? judged}\n{read.Value}\n{YamlTree.Quote(text)}");
        return true;
    }

    /// <summary>No entry is lost in silence.</summary>
    private static void CheckEntries(string text)
    {
        FactFileSyntax file = FactFileParser.Parse("file.yaml", text);
        AssertPlaces(text, file.Diagnostics);
        if (file.Diagnostics.Count == 0 && YamlTree.Of(text) is { IsAccepted: true } whole)
        {
            Assert.All(file.Entries, entry => Assert.Contains(YamlTree.Quote(entry.Id.Text) + ":", whole.Value, StringComparison.Ordinal));
        }
    }

    private static void AssertPlaces(string text, IEnumerable<FactDiagnostic> diagnostics)
    {
        foreach (FactDiagnostic diagnostic in diagnostics)
        {
            SyntaxProbe.AssertRange(text, diagnostic.Location.Range);
        }
    }

    private static string? Judged(string text)
    {
        string value = YamlJudge.Read(text, out string? error);
        return error is null ? value : null;
    }
}
