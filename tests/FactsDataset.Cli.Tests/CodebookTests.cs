using System.Text.RegularExpressions;

namespace FactsDataset.Cli.Tests;

/// <summary>The worked example of the codebook is a dataset without a mistake, under the schema that ships.</summary>
public sealed partial class CodebookTests
{
    [Fact]
    public void TheWorkedExampleHasNoMistakeAndItsSpansAreTrue()
    {
        string facts = Repository.Facts;
        string page = File.ReadAllText(Path.Combine(facts, "CODEBOOK.md")).ReplaceLineEndings("\n");
        string example = page[page.IndexOf("\n## A worked example\n", StringComparison.Ordinal)..page.IndexOf("\n## What is left out\n", StringComparison.Ordinal)];
        using TestFolder folder = new();
        folder.Write("facts/schema.yaml", File.ReadAllText(Path.Combine(facts, "schema.yaml")));
        foreach (Match document in Documents().Matches(example))
        {
            folder.Write("corpus/" + document.Groups["name"].Value, document.Groups["text"].Value);
        }

        foreach (Match file in Files().Matches(example))
        {
            folder.Write(file.Groups["path"].Value, file.Groups["text"].Value);
        }

        ToolRun check = ToolRun.In(folder.Path, "check");
        Assert.EndsWith(", all in their canonical form\n", ToolRun.In(folder.Path, "format", "--check").Output, StringComparison.Ordinal);
        ToolRun verify = ToolRun.In(folder.Path, "verify", "--corpus", "corpus");

        Assert.EndsWith(", no mistakes\n", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, verify.ExitCode);
        Assert.StartsWith("Sources: 2 of 2 ", verify.Output, StringComparison.Ordinal);
        Assert.True(Documents().Count(example) == 2 && Files().Count(example) > 10, "Each block of the example is read.");
    }

    [GeneratedRegex("`(?<name>[a-z-]+\\.txt)`:\n\n```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Documents();

    [GeneratedRegex("```yaml\n# (?<path>facts/[a-z0-9-]+\\.yaml)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Files();
}
