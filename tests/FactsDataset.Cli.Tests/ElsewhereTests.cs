using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Cli.Tests;

/// <summary>Sources that are no documents of the corpus, as the tool treats them.</summary>
public sealed class ElsewhereTests
{
    private static readonly string[][] Commands =
    [
        ["show", "first-landing"], ["show", "first-landing", "--language", "ar"], ["show", "harbour-page"], ["show", "history", "--language", "ar"], ["timeline"], ["list"], ["stats"],
        ["contradictions"], ["export"], ["export", "--format", "jsonld"], ["export", "--format", "nquads"],
    ];

    [Fact]
    public void FilesAndTheirAssemblyPrintTheSame()
    {
        using ShelfFolder folder = new();
        string assembly = folder.Compile();
        foreach (string[] command in Commands)
        {
            InnerRun files = InnerRun.Of([.. command, "--facts", folder.Facts]);
            Assert.Equal((0, string.Empty), (files.ExitCode, files.Error));
            Assert.Equal(files.Output, InnerRun.Of([.. command, "--dataset", assembly]).Output);
        }
    }

    [Fact]
    public void ExportIsWhatCoreWrites()
    {
        using ShelfFolder folder = new();
        Assert.Equal(Encoding.UTF8.GetString(Core.Json.DatasetJson.ToUtf8Bytes(Shelf.Data.Kinds)), InnerRun.Of("export", "--facts", folder.Facts).Output);
    }

    [Fact]
    public void EvidenceIsShownWithPageAddressAndDayOfAccess()
    {
        using ShelfFolder folder = new();
        string shown = InnerRun.Of("show", "first-landing", "--facts", folder.Facts).Output;
        Assert.Contains("history page 12-14\n", shown, StringComparison.Ordinal);
        Assert.Contains("harbour-page section Harbours\n", shown, StringComparison.Ordinal);
        Assert.Matches("url +https://example.org/harbours\\?all=1\n", shown);
        Assert.Matches("accessed +1 June 2001 \\(2001-06-01\\)\n", shown);
        Assert.Matches("verified +not by digest\n", shown);
        Assert.Contains("غير متحقق منه بالبصمة", InnerRun.Of("show", "first-landing", "--language", "ar", "--facts", folder.Facts).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void VerifyListsWhatNoDigestVerifiesAndDoesNotFailForIt()
    {
        using ShelfFolder folder = new();
        string digest = WriteLetter(folder);
        InnerRun run = InnerRun.Of("verify", "--facts", folder.Facts, "--corpus", System.IO.Path.Combine(folder.Path, "corpus"));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        string landings = System.IO.Path.Combine(folder.Facts, "landings.yaml");
        Assert.Equal(
            [
                $"{landings}(8,11): page 12-14 of history is verified by no digest",
                $"{landings}(9,11): page xii, section Preface | \"of\" [1] of history is verified by no digest",
                $"{landings}(10,11): the whole of harbour-page is verified by no digest",
                $"{landings}(11,11): section Harbours of harbour-page is verified by no digest",
                $"{landings}(14,63): page 200 of history is verified by no digest",
                "Sources: 1 of 1 match their documents in SHA-256 and number of lines, 0 failed",
                "Spans: 1 of 1 match their digests, 0 failed",
                "Elsewhere: 5 citations of sources that are no documents, which no digest verifies",
            ],
            run.Lines);
        string[] one = InnerRun.Of("verify", "--source", "harbour-page", "--facts", folder.Facts, "--corpus", System.IO.Path.Combine(folder.Path, "corpus")).Lines;
        Assert.Equal("Elsewhere: 2 citations of sources that are no documents, which no digest verifies", one[^1]);

        folder.Write("facts/works.yaml", Works(digest).Replace(ShelfFacts.Sha256, digest, StringComparison.Ordinal));
        Assert.Contains(
            "The archived copy of history is at hand: letter.txt has its SHA-256",
            InnerRun.Of("verify", "--facts", folder.Facts, "--corpus", System.IO.Path.Combine(folder.Path, "corpus")).Lines);
    }

    [Fact]
    public void DatasetWithoutDocumentsNeedsNoCorpus()
    {
        using ShelfFolder folder = new();
        folder.Write("facts/works.yaml", ShelfFacts.Works[..ShelfFacts.Works.IndexOf("  the-letter:", StringComparison.Ordinal)]);
        folder.Write("facts/landings.yaml", string.Concat(ShelfFacts.Landings.ReplaceLineEndings("\n").Split('\n').Where(static line => !line.Contains("the-letter", StringComparison.Ordinal)).Select(static line => line + "\n")));
        InnerRun run = InnerRun.Of("verify", "--facts", folder.Facts);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal("Elsewhere: 5 citations of sources that are no documents, which no digest verifies", run.Lines[^1]);
        Assert.Equal(0, InnerRun.Of("check", "--facts", folder.Facts).ExitCode);
    }

    [Fact]
    public void NoWordsAreLookedForInASourceElsewhere()
    {
        using ShelfFolder folder = new();
        _ = WriteLetter(folder);
        InnerRun run = InnerRun.Of("cite", "history", "words", "--facts", folder.Facts, "--corpus", System.IO.Path.Combine(folder.Path, "corpus"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The source 'history' is no document of the corpus", run.Error, StringComparison.Ordinal);
        Assert.Contains("write 'page: …' or 'section: …'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FormatKeepsThePlaceBehindTheSource()
    {
        using ShelfFolder folder = new();
        Assert.Equal(0, InnerRun.Of("format", "--facts", folder.Facts).ExitCode);
        string landings = File.ReadAllText(System.IO.Path.Combine(folder.Facts, "landings.yaml"));
        Assert.Contains("- { source: history, page: 12-14, for: [when, where], stance: asserted }", landings, StringComparison.Ordinal);
        Assert.Equal(0, InnerRun.Of("format", "--check", "--facts", folder.Facts).ExitCode);
    }

    [Fact]
    public void SourceElsewhereHasNoStatementOfADocumentInRdf()
    {
        using ShelfFolder folder = new();
        string quads = InnerRun.Of("export", "--format", "nquads", "--facts", folder.Facts).Output;
        Assert.Contains("<https://schema.org/pagination> \"12-14\"", quads, StringComparison.Ordinal);
        Assert.Contains("<https://schema.org/url> <https://example.org/harbours?all=1>", quads, StringComparison.Ordinal);
        Assert.Contains("<https://schema.org/archivedAt> <https://archive.example.org/harbours>", quads, StringComparison.Ordinal);
        Assert.Equal(5, quads.Split("<urn:facts:vocabulary:verifiable>").Length - 1);
        Assert.Single(quads.Split('\n'), static quad => quad.Contains("<urn:facts:vocabulary:digest>", StringComparison.Ordinal));
    }

    [Fact]
    public void ExportHoldsNoEmptyDocument()
    {
        using ShelfFolder folder = new();
        JsonNode export = JsonNode.Parse(InnerRun.Of("export", "--facts", folder.Facts).Output)!;
        JsonObject page = export["sources"]!.AsArray().First(static source => (string?)source!["id"] == "harbour-page")!.AsObject();
        Assert.False(page.ContainsKey("document") || page.ContainsKey("sha256") || page.ContainsKey("lines") || page.ContainsKey("body"));
        Assert.Equal("2001-06-01", (string?)page["accessed"]);
    }

    private static string Works(string digest) => ShelfFacts.Works.Replace(
        "document: letter.txt\n    sha256: \"" + ShelfFacts.Sha256, "document: letter.txt\n    sha256: \"" + digest, StringComparison.Ordinal);

    /// <summary>Writes the document of the letter, and its digests into the fact files; gives the SHA-256.</summary>
    private static string WriteLetter(ShelfFolder folder)
    {
        folder.Write("corpus/letter.txt", ShelfFolder.Letter);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ShelfFolder.Letter)));
        string span = Convert.ToHexStringLower(SHA256.HashData("On t"u8))[..16];
        folder.Write("facts/works.yaml", Works(sha256));
        folder.Write("facts/landings.yaml", ShelfFacts.Landings.Replace("0123456789abcdef", span, StringComparison.Ordinal));
        return sha256;
    }
}
