using System.Text.RegularExpressions;

namespace FactsDataset.Cli.Tests;

/// <summary>The README shows what the tool prints.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void TheTimelineInTheReadmeIsPartOfWhatABareRunPrints()
    {
        string readme = File.ReadAllText(Repository.At("README.md")).ReplaceLineEndings("\n");
        Match block = FirstText().Match(readme);
        Assert.True(block.Success, "The README shows the timeline in its first block of text.");
        string printed = ToolRun.Of().Output;
        string[] parts = block.Groups["shown"].Value.Split("…\n");
        Assert.Equal(3, parts.Length);
        Assert.All(parts, part => Assert.Contains(part.Trim('\n'), printed, StringComparison.Ordinal));
    }

    [GeneratedRegex("```text\n(?<shown>.*?)```", RegexOptions.Singleline)]
    private static partial Regex FirstText();
}
