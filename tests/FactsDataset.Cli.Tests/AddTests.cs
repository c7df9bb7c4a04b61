using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Tests;

public sealed class AddTests
{
    private static readonly string Paragraph = string.Concat(Enumerable.Repeat("Words of the article go on here. ", 5)).Trim();

    private static readonly string Page = "Home\nSport\nDoe flies to Sampleton today\nMonday 14 May 2001\n\n" + Paragraph + "\n" + Paragraph + "\nSo it was said by her.\nRead also: the boats of 3 May 1999\n" + Paragraph + "\n";

    [Fact]
    public void SourceIsProposedFromItsDocument()
    {
        using InventedFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Corpus, "new.txt"), Page);
        string before = File.ReadAllText(Path.Combine(folder.Facts, "sources.yaml"));
        ToolRun run = folder.Run("add", "source", "corpus/new.txt", "--id", "new-source");
        Assert.Equal((0, "facts/sources.yaml(11): source 'new-source' added\n", string.Empty), (run.ExitCode, run.Output, run.Error));
        string expected = $"""
              new-source:
                title: Doe flies to Sampleton today  # proposed: line 3
                published: 2001-05-14  # proposed: printed in line 4
                dating: {"{"} basis: stated {"}"}  # proposed
                language: en  # proposed
                document: new.txt
                sha256: "{InventedFolder.Hash(Page)}"
                lines: 10
                body: [3-8]  # proposed

            """;
        Assert.Equal(before + "\n" + expected, File.ReadAllText(Path.Combine(folder.Facts, "sources.yaml")));
        Assert.Equal(0, folder.Run("verify", "--corpus", "corpus").ExitCode);

        Assert.Contains("has the document 'new.txt' already", folder.Run("add", "source", "corpus/new.txt", "--id", "again").Error, StringComparison.Ordinal);
        Assert.Contains("already, in", folder.Run("add", "person", "new-source").Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'source'?", folder.Run("add", "sorce").Error, StringComparison.Ordinal);
        Assert.Contains("has no field 'titel'", folder.Run("add", "person", "x", "--set", "titel=y").Error, StringComparison.Ordinal);
        Assert.Contains("is no id", folder.Run("add", "person", "X y").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnswersOfAPersonGoBeforeProposals()
    {
        using InventedFolder folder = new();
        string document = Path.Combine(folder.Corpus, "new.txt");
        File.WriteAllText(document, Page);
        using MemoryStream output = new();
        using StringWriter error = new();
        Terminal terminal = Terminal.Of(output, error, 100, isTerminal: true, input: new StringReader("My title\n\n\n[3-7]\nmy-source\n"));
        Assert.Equal(0, CommandLine.Run(["add", "source", document, "--facts", folder.Facts], terminal));
        string sources = File.ReadAllText(Path.Combine(folder.Facts, "sources.yaml"));
        Assert.Contains("  my-source:\n    title: My title\n    published: 2001-05-14\n", sources, StringComparison.Ordinal);
        Assert.Contains("    body: [3-7]\n", sources, StringComparison.Ordinal);
    }

    [Fact]
    public void SkeletonStandsAtItsDateWithEveryRequiredField()
    {
        using InventedFolder folder = new();
        Assert.Equal("facts/arrivals.yaml(3): arrival 'early' added, to be filled in: title, who, evidence\n", folder.Run("add", "arrival", "early", "--set", "when=2001-05-08").Output);
        Assert.Equal("facts/arrivals.yaml(14): arrival 'late' added, to be filled in: title, who, evidence\n", folder.Run("add", "arrival", "late", "--set", "when=2001-05-10").Output);
        ToolRun check = folder.Run("check");
        Assert.Equal(6, check.Lines.Count(static line => line.Contains("FACT0002", StringComparison.Ordinal)));
    }

    [Fact]
    public void RenamingReachesEveryReferenceAndLeavesTheOldId()
    {
        using InventedFolder folder = new();
        Assert.Equal("'doe' is 'jane-doe' now, with 1 reference in 2 files\n", folder.Run("rename", "doe", "jane-doe").Output);
        Assert.Equal("3 files, 3 entries, no mistakes\n", folder.Run("check").Output);
        Assert.Equal("'jane-doe' is 'doe-jane' now, with 1 reference in 2 files\n", folder.Run("rename", "jane-doe", "doe-jane").Output);
        Assert.EndsWith("    former: [doe, jane-doe]\n", File.ReadAllText(Path.Combine(folder.Facts, "people.yaml")), StringComparison.Ordinal);
        Assert.Equal("3 files, 3 entries, no mistakes\n", folder.Run("check").Output);
        Assert.Contains("is a former id: the entry is 'doe-jane' now", folder.Run("rename", "doe", "roe").Error, StringComparison.Ordinal);
        Assert.Contains("an id is never used again", folder.Run("rename", "doe-jane", "doe").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RenamedSourceKeepsWhatIsLeftOutOfIt()
    {
        using InventedFolder folder = new();
        string[] open = folder.Run("coverage", "--open", "--corpus", "corpus").Lines;
        folder.WriteFacts("left-out.tsv", "source\tline\tsentence\tdigest\treason\n" + string.Concat(open.Select(static line => line + "No arrival.\n")));
        Assert.Equal("'example-times' is 'the-times' now, with 1 reference in 3 files\n", folder.Run("rename", "example-times", "the-times").Output);
        Assert.Equal(0, folder.Run("coverage", "--corpus", "corpus").ExitCode);
    }

    [Fact]
    public void RetractedFactLeavesTheListsAndNothingMayReferToIt()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("doe", InventedFolder.Hash("🕊🕊 قال السيد فلان")[..16])
            + "\n  other:\n    title: Other\n    who: doe\n    relations:\n      - { relation: follows, fact: doe-arrives }\n"
            + $"    evidence:\n      - {{ source: example-times, at: \"3:0-17\", digest: \"{InventedFolder.Hash("🕊🕊 قال السيد فلان")[..16]}\", for: [who] }}\n");
        Assert.Contains("take 'doe-arrives' out of facts/arrivals.yaml(13,36) first", folder.Run("retract", "doe-arrives", "--reason", "No.").Error, StringComparison.Ordinal);
        Assert.Equal("facts/arrivals.yaml(9,3): 'other' is retracted\n", folder.Run("retract", "other", "--reason", "It was, after all, nobody.", "--date", "2002-01-01").Output);
        Assert.Contains("    title: Other\n    retracted: { date: 2002-01-01, reason: \"It was, after all, nobody.\" }\n", File.ReadAllText(Path.Combine(folder.Facts, "arrivals.yaml")), StringComparison.Ordinal);
        Assert.Equal("3 files, 4 entries, no mistakes\n", folder.Run("check").Output);
        Assert.Contains("only facts are retracted", folder.Run("retract", "doe", "--reason", "No.").Error, StringComparison.Ordinal);
    }
}
