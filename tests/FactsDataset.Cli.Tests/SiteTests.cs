namespace FactsDataset.Cli.Tests;

/// <summary><c>facts site</c>: a page of any folder of fact files.</summary>
public sealed class SiteTests
{
    [Fact]
    public void PageOfTheNearestFactsIsWrittenWhole()
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run("site", "--out", "deep/page", "--title", "Doe & Roe");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        string page = File.ReadAllText(Path.Combine(folder.Root, "deep", "page", "index.html"));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Contains("<title>Doe &amp; Roe</title>", page, StringComparison.Ordinal);
        Assert.Equal(["index.html"], Directory.EnumerateFiles(Path.Combine(folder.Root, "deep", "page")).Select(Path.GetFileName));
    }

    [Fact]
    public void FilesWithMistakesShowEverySoundEntry()
    {
        using InventedFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Root, "facts", "broken.yaml"), "kind: visit\nentries:\n  broken-visit:\n    titel: A visit\n");
        ToolRun run = folder.Run("site", "--out", "page");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("mistake", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 fact\n", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Root, "page", "index.html")));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("site --out page --serve")]
    public void PageGoesToOnePlace(string arguments)
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run(arguments.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--out DIR writes it, --serve serves it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderThatCannotBeMadeIsNamed()
    {
        using InventedFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Root, "page"), string.Empty);
        ToolRun run = folder.Run("site", "--out", "page");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }
}
