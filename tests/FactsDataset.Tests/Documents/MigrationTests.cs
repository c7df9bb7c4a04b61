using System.IO.Compression;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Tests.Documents;

/// <summary>The lines of the page on migration: what compiled before does so no more, and what is to be written does.</summary>
public sealed class MigrationTests
{
    private static readonly string[] Sections = Repository.Read("src/FactsDataset/MIGRATION.md").ReplaceLineEndings("\n").Split("\n### ")[1..];

    public static TheoryData<string> Breaks =>
        [.. Sections.Where(static section => section.Contains("```", StringComparison.Ordinal)).Select(static section => section.Split('\n')[0])];

    [Theory]
    [MemberData(nameof(Breaks))]
    public void EachBreakHasTheLineToChange(string heading)
    {
        string section = Sections.Single(one => one.StartsWith(heading + "\n", StringComparison.Ordinal));
        string before = Assert.Single(Snippet.Blocks(section, "csharp before"));
        string now = Assert.Single(Snippet.Blocks(section, "csharp now"));
        Assert.Empty(Snippet.Mistakes("using FactsDataset;\n" + before, Former()));
        Assert.Empty(Snippet.Mistakes("using FactsDataset;\n" + now));

        // Lines that still compile are in the page because they mean something else.
        if (heading != "Dates that are null compare too")
        {
            Assert.NotEmpty(Snippet.Mistakes("using FactsDataset;\n" + before));
        }
    }

    [Fact]
    public void TheChangelogTellsOfThisVersion()
    {
        Version version = typeof(Visit).Assembly.GetName().Version!;
        Assert.Contains($"\n## {version.ToString(3)}\n", Repository.Read("src/FactsDataset/CHANGELOG.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"\n## {version.ToString(2)}\n", Repository.Read("src/FactsDataset/MIGRATION.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>The reference assemblies of the last version, which validate the packages too.</summary>
    private static MetadataReference[] Former() =>
    [
        .. new[] { "FactsDataset.Core", "FactsDataset" }.Select(static id =>
        {
            using ZipArchive package = ZipFile.OpenRead(Path.Combine(Repository.Root, "src", id, "baseline", id + ".0.1.0.nupkg"));
            using MemoryStream assembly = new();
            using Stream entry = package.GetEntry($"lib/net8.0/{id}.dll")!.Open();
            entry.CopyTo(assembly);
            return MetadataReference.CreateFromImage(assembly.ToArray());
        }),
    ];
}
