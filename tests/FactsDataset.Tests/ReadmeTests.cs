using System.Text.RegularExpressions;
using FactsDataset.Tests.Documents;

namespace FactsDataset.Tests;

/// <summary>What the README shows is so.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void TheSampleCompilesAndPrintsWhatTheReadmeSays()
    {
        string readme = Repository.Read("README.md").ReplaceLineEndings("\n");
        Match sample = Sample().Match(readme);
        Assert.True(sample.Success, "The README has a block of C#, and a block of text with its output.");
        Assert.Equal(sample.Groups["output"].Value, Snippet.Run(sample.Groups["code"].Value));
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```\n.*?```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
