using System.Text.Json;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Tests;

public sealed class CiteTests
{
    [Fact]
    public void EvidenceCountsCodePointsAndPassesVerify()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "السيد فلان", "--for", "who,when");
        string digest = InventedFolder.Hash("السيد فلان")[..16];
        Assert.Equal(
            (0, $"- {{ source: example-times, at: \"3:7-17\", digest: \"{digest}\", for: [who, when] }}\n", string.Empty),
            (run.ExitCode, run.Output, run.Error));

        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("doe", digest).Replace("3:0-17", "3:7-17", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run("verify", "--corpus", "corpus").ExitCode);
    }

    [Theory]
    [InlineData("وصل الوفد المثال")]
    [InlineData("  وصل \n الوفد\tالمثال ")]
    public void RunsOfWhiteSpaceCountAlike(string text)
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, text);
        Assert.Contains(InventedFolder.Hash("وصل الوفد  المثال")[..16], run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOverTheEndOfALineHasAnItemForEachLine()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "had been a short");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("at: \"5:3-11\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("at: \"6:0-7\"", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("runs over the end of a line", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPlaceInTheBodyIsShown()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "delegation");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("stands 2 times", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOutsideTheBodyIsNotCited()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "Front page");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("outside the body", run.Error, StringComparison.Ordinal);
        Assert.Contains("2:0-10", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TextThatStandsNowhereIsAFailure()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "zebra crossing");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("stands nowhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherHamzaIsANearMissThatIsNamed()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "يوم الأحذ");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Its first", Cite(folder, "قال السيد الأحد").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("يوم الاحد", "يوم الأحد", "forms of alif")]
    [InlineData("\u064a\u0648\u0645 \u0627\u0644\u0627\u0654\u062d\u062f", "\u064a\u0648\u0645 \u0627\u0644\u0623\u062d\u062f", "composed in another way")]
    [InlineData("السيِّد فلان", "السيد فلان", "vowel signs")]
    [InlineData("السيـــد فلان", "السيد فلان", "tatweel")]
    [InlineData("\u200fالسيد\u200e فلان", "السيد فلان", "hidden marks")]
    [InlineData("\"وصل الوفد", "«وصل الوفد", "quotation marks")]
    public void WhatReadsAlikeIsCitedAsTheDocumentHasIt(string text, string cited, string forgiven)
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, text);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"digest: \"{InventedFolder.Hash(cited)[..16]}\"", run.Output, StringComparison.Ordinal);
        Assert.Contains(forgiven, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split(" and "));
        Assert.Equal(string.Empty, Cite(folder, cited).Error);
    }

    [Fact]
    public void WordsGoIntoTheirFactWithWhatNothingProvesYet()
    {
        using InventedFolder folder = new();
        Prepare(folder);
        ToolRun printed = Cite(folder, "short stay", "--fact", "doe-arrives");
        string item = $"- {{ source: example-times, at: \"6:2-12\", digest: \"{InventedFolder.Hash("short stay")[..16]}\", for: [when, who], stance: asserted, said: [ {{ who: doe }} ] }}\n";
        Assert.Equal((0, item, string.Empty), (printed.ExitCode, printed.Output, printed.Error));

        ToolRun written = Cite(folder, "short stay", "--fact", "doe-arrives", "--for", "who", "--stance", "reported", "--said", "usual > \"a sailor, unnamed\" of roe on 2001-05", "--write");
        Assert.Equal((0, string.Empty), (written.ExitCode, written.Error));
        Assert.Contains("said: [ { who: doe }, { described: \"a sailor, unnamed\", of: roe, on: 2001-05 } ] }", written.Output, StringComparison.Ordinal);
        Assert.Contains("    evidence:\n      " + written.Output, File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")), StringComparison.Ordinal);
        Assert.Contains("for: [when],", Cite(folder, "short stay", "--fact", "doe-arrives", "--write").Output, StringComparison.Ordinal);
        Assert.Equal("3 files, 4 entries, no mistakes\n", folder.Run("check").Output);
        Assert.Equal(0, folder.Run("verify", "--corpus", "corpus").ExitCode);

        Assert.Contains("sets no field 'whom'", Cite(folder, "short stay", "--fact", "doe-arrives", "--for", "whom").Error, StringComparison.Ordinal);
        Assert.Contains("no entry 'nobody'", Cite(folder, "short stay", "--said", "nobody").Error, StringComparison.Ordinal);
        Assert.Contains("is no link", Cite(folder, "short stay", "--said", "doe at noon").Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'asserted'?", Cite(folder, "short stay", "--stance", "assertd").Error, StringComparison.Ordinal);
        Assert.Contains("takes no evidence", Cite(folder, "short stay", "--fact", "doe").Error, StringComparison.Ordinal);
        Assert.Equal(2, Cite(folder, "short stay", "--write").ExitCode);
    }

    [Fact]
    public void VoiceOfASourceIsNotWrittenAgain()
    {
        using InventedFolder folder = new();
        Prepare(folder);
        string schema = File.ReadAllText(Path.Combine(folder.Facts, "schema.yaml"));
        folder.WriteFacts("schema.yaml", schema.Replace("      author:", "      voice: { type: attribution, provenance: voice, summary: x }\n      author:", StringComparison.Ordinal));
        folder.WriteFacts("sources.yaml", File.ReadAllText(Path.Combine(folder.Facts, "sources.yaml")) + "    voice:\n      - { who: doe }\n      - { described: \"a clerk, unnamed\", of: roe }\n");
        Assert.EndsWith("stance: asserted }\n", Cite(folder, "short stay", "--fact", "doe-arrives", "--write").Output, StringComparison.Ordinal);
        using JsonDocument export = JsonDocument.Parse(folder.Run("export").Output);
        JsonElement evidence = Assert.Single(export.RootElement.GetProperty("facts").EnumerateArray()).GetProperty("evidence");
        Assert.Equal("""[{"who":"doe"},{"described":"a clerk, unnamed","of":"roe"}]""", JsonSerializer.Serialize(evidence.EnumerateArray().Last().GetProperty("said")));
        Assert.Contains(
            "said: [ { who: doe }, { described: \"a clerk, unnamed\", of: roe }, { who: roe } ] }",
            Cite(folder, "short stay", "--fact", "doe-arrives", "--said", "usual > roe").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void OneOfSeveralPlacesIsChosenByItsNumber()
    {
        using InventedFolder folder = new();
        ToolRun all = Cite(folder, "delegation");
        Assert.EndsWith("  # 2 of 2", all.Lines[1], StringComparison.Ordinal);
        Assert.Equal(all.Lines[1].Replace("  # 2 of 2", string.Empty, StringComparison.Ordinal), Assert.Single(Cite(folder, "delegation", "--match", "2").Lines));
        Assert.Contains("There is no place 3", Cite(folder, "delegation", "--match", "3").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WalkGoesThroughTheOpenSentencesAndWritesWhatIsAnswered()
    {
        using InventedFolder folder = new();
        Prepare(folder);
        using MemoryStream output = new();
        using StringWriter error = new();
        Terminal terminal = Terminal.Of(output, error, 100, isTerminal: true, input: new StringReader("zebra\n\nwas glad\ndoe-arrives\nwho\n\n\nq\n"));
        Assert.Equal(0, CommandLine.Run(["cite", "example-times", "--interactive", "--facts", folder.Facts, "--corpus", folder.Corpus], terminal));
        terminal.Out.Flush();
        string shown = System.Text.Encoding.UTF8.GetString(output.ToArray());
        Assert.Contains("These words do not stand in the sentence.", shown, StringComparison.Ordinal);
        Assert.EndsWith("1 item of evidence written\n", shown, StringComparison.Ordinal);
        Assert.Contains($"digest: \"{InventedFolder.Hash("was glad")[..16]}\", for: [who], stance: asserted, said: [ {{ who: doe }} ]", File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")), StringComparison.Ordinal);
        Assert.Contains("Nobody can be asked here", folder.Run("cite", "example-times", "--interactive", "--corpus", "corpus").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereAQuotationPartsFromTheTextIsShown()
    {
        using InventedFolder folder = new();
        ToolRun run = Cite(folder, "delegation of Examplia stayed");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("goes on 'left', and the text 'stayed'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownSourceIsMetWithTheNearest()
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run("cite", "exemple-times", "delegation", "--corpus", "corpus");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("did you mean 'example-times'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsCitedFromAnotherDocument()
    {
        using InventedFolder folder = new();
        File.AppendAllText(Path.Combine(folder.Corpus, InventedFolder.Document), "More.\n");
        ToolRun run = Cite(folder, "delegation");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("SHA-256", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void EmptyTextIsAUsageError(string text)
    {
        using InventedFolder folder = new();
        Assert.Equal(2, Cite(folder, text).ExitCode);
    }

    [Fact]
    public void TextMayStartWithAnAtSign()
    {
        using InventedFolder folder = new();
        Assert.Contains("stands nowhere", Cite(folder, "@delegation").Error, StringComparison.Ordinal);
    }

    /// <summary>A dataset with chains of attribution, and a fact that has no evidence yet.</summary>
    private static void Prepare(InventedFolder folder)
    {
        string schema = File.ReadAllText(Path.Combine(folder.Facts, "schema.yaml"));
        folder.WriteFacts("schema.yaml", schema
            .Replace("kinds:\n", "attribution: { who: person, of: person }\nkinds:\n", StringComparison.Ordinal)
            .Replace("    role: fact\n", "    role: fact\n    proof: required\n", StringComparison.Ordinal)
            .Replace("    fields: {}", "    fields:\n      author: { type: person, inverse: articles, summary: Who wrote it. }", StringComparison.Ordinal));
        folder.WriteFacts("people.yaml", File.ReadAllText(Path.Combine(folder.Facts, "people.yaml")) + "\n  roe:\n    names: [ { value: Roe, language: en } ]\n");
        folder.WriteFacts("sources.yaml", File.ReadAllText(Path.Combine(folder.Facts, "sources.yaml")) + "\n    author: doe\n");
        folder.WriteFacts("arrivals.yaml", "kind: arrival\nentries:\n  doe-arrives:\n    title: Doe arrives\n    when: 2001-05-09\n    who: doe\n    evidence:\n");
    }

    private static ToolRun Cite(InventedFolder folder, string text, params string[] more) =>
        folder.Run(["cite", "example-times", text, "--corpus", "corpus", .. more]);
}
