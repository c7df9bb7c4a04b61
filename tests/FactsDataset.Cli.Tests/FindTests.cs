namespace FactsDataset.Cli.Tests;

public sealed class FindTests
{
    [Theory]
    [InlineData("شويغو", "sergei-shoigu (person)")]
    [InlineData("shoig", "sergei-shoigu (person)")]
    [InlineData("haftr", "khalifa-haftar (person)")]
    [InlineData("moscow", "moscow (place)")]
    [InlineData("al Sisi", "abdel-fattah-el-sisi (person)")]
    [InlineData("haftar-tobruk-2017-01", "haftar-tobruk-2017-01 (visit)")]
    public void TheLikeliestComesFirst(string text, string first)
    {
        InnerRun run = InnerRun.Of("find", text, "--facts", Repository.Facts);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith(first + ": ", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void NothingNearIsAFailure()
    {
        InnerRun run = InnerRun.Of("find", "xylophone", "--facts", Repository.Facts);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("'xylophone', or one near it", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, InnerRun.Of("find", "shoigu", "--kind", "vessel", "--facts", Repository.Facts).ExitCode);
    }

    [Fact]
    public void NameInPlaceOfAnIdIsAnsweredWithTheId()
    {
        using InventedFolder folder = new();
        string digest = InventedFolder.Hash("🕊🕊 قال السيد فلان")[..16];
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("JANE  Doe", digest));
        Assert.Contains("error FACT3001: No entry has the id 'JANE  Doe': did you mean 'doe'?", folder.Run("check").Output, StringComparison.Ordinal);
        folder.WriteFacts("people.yaml", File.ReadAllText(Path.Combine(folder.Facts, "people.yaml")) + "\n  other:\n    distinct-from: [doe]\n    names: [ { value: jane doe, language: en } ]\n");
        Assert.Contains("'JANE  Doe': name a person, or add", folder.Run("check").Output, StringComparison.Ordinal);
    }
}
