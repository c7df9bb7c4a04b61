using FactsDataset.Cli.Coverage;

namespace FactsDataset.Cli.Tests;

/// <summary>From a document that nobody has seen to checked facts, with no digest, count or line of evidence written by hand.</summary>
public sealed class DeskTests
{
    private const string Page =
        "Home\nRoe comes to the harbour town\n14 May 2001\n"
        + "Richard Roe arrived on 13 May in the harbour town, where the customs house has stood for more than a century and where the fair was to open. "
        + "Jane Doe came the day after him. The weather was fine.\nTags\nharbour\n";

    [Fact]
    public void NewDocumentBecomesCheckedFacts()
    {
        using InventedFolder folder = new();
        string schema = File.ReadAllText(Path.Combine(folder.Facts, "schema.yaml"));
        folder.WriteFacts("schema.yaml", schema.Replace("    role: fact\n", "    role: fact\n    proof: required\n", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder.Corpus, "harbour.txt"), Page);

        Run("add", "source", "corpus/harbour.txt", "--id", "harbour-2001-05-14");
        Run("add", "person", "richard-roe", "--set", "names=[ { value: Richard Roe, language: en } ]");
        Run("add", "arrival", "roe-harbour-2001-05", "--set", "title=Roe arrives", "--set", "when=2001-05-13", "--set", "who=richard-roe");
        Run("cite", "harbour-2001-05-14", "Richard Roe arrived on 13 May", "--fact", "roe-harbour-2001-05", "--write", "--corpus", "corpus");
        Run("cite", "harbour-2001-05-14", "Roe comes to the harbour town", "--fact", "roe-harbour-2001-05", "--for", "who", "--write", "--corpus", "corpus");
        Run("add", "arrival", "doe-harbour-2001-05", "--set", "title=Doe arrives", "--set", "when=2001-05-14", "--set", "who=doe");
        Run("cite", "harbour-2001-05-14", "Jane Doe came the day after him", "--fact", "doe-harbour-2001-05", "--write", "--corpus", "corpus");
        ToolRun open = folder.Run("coverage", "--open", "--corpus", "corpus");
        folder.WriteFacts(LeftOutList.FileName, LeftOutList.Header + "\n" + string.Concat(open.Lines.Select(static line => line + "Nothing of an arrival.\n")));

        Assert.EndsWith(", no mistakes\n", Run("check"), StringComparison.Ordinal);
        Run("verify", "--corpus", "corpus");
        Assert.EndsWith(", 0 open\n", Run("coverage", "--corpus", "corpus"), StringComparison.Ordinal);
        Run("format");
        Run("format", "--check");

        // The words of the page that are no part of the article are not asked for.
        Assert.DoesNotContain(open.Lines, static line => line.StartsWith("harbour-2001-05-14\t1\t", StringComparison.Ordinal) || line.StartsWith("harbour-2001-05-14\t5\t", StringComparison.Ordinal));

        string Run(params string[] arguments)
        {
            ToolRun run = folder.Run(arguments);
            Assert.True(run.ExitCode == 0, $"{string.Join(' ', arguments)}: {run.Output}{run.Error}");
            return run.Output;
        }
    }
}
