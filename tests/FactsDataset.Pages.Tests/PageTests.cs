using System.Globalization;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Pages.Tests;

/// <summary>Every diagnostic has a page, and what the page shows is so.</summary>
public sealed class PageTests
{
    /// <summary>What is wrong there is a project, which the stages of the compiler do not see; the generator's tests show it.</summary>
    private static readonly string[] OfTheProject = ["FACT1002", "FACT1004", "FACT1005"];

    /// <summary>Its example needs more entries than a page can hold.</summary>
    private const string OfManyEntries = "FACT1003";

    public static TheoryData<string> Ids => [.. Rules.All.Select(static rule => rule.Id)];

    public static TheoryData<string> CompiledIds => [.. Rules.All.Select(static rule => rule.Id).Where(static id => !OfTheProject.Contains(id, StringComparer.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryRuleHasAPageUnderItsTitle(string id)
    {
        DiagnosticRule rule = Find(id);
        Page page = Page.Of(id);
        Assert.Equal($"# {id}: {rule.Title}", page.Lines[0]);
        Assert.StartsWith($"{rule.Severity} · FactsDataset.{rule.Category} · ", page.Lines[2], StringComparison.Ordinal);
        Assert.Contains("## How to mend it", page.Lines);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryRuleHasItsRowInTheReleaseTracking(string id)
    {
        DiagnosticRule rule = Find(id);
        Assert.Contains($"{id} | FactsDataset.{rule.Category} | {rule.Severity} | {rule.Title}", GeneratorFolder.ReleaseRows);
    }

    [Theory]
    [MemberData(nameof(CompiledIds))]
    public void TheWrongExampleGivesExactlyTheDiagnosticsThatThePageShows(string id)
    {
        Page page = Page.Of(id);
        IReadOnlyList<FactDiagnostic> diagnostics = ExampleDataset.CompileWith(Complete(id, Page.FilesIn(page.Wrong)));
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Equal(id, diagnostic.Rule.Id));
        Assert.Equal(page.Messages, string.Concat(diagnostics.Select(ExampleDataset.Print)));
    }

    [Theory]
    [MemberData(nameof(CompiledIds))]
    public void TheRightExampleGivesNone(string id)
    {
        Dictionary<string, string> files = Page.FilesIn(Page.Of(id).Right);
        Assert.NotEmpty(files);
        Assert.Empty(ExampleDataset.CompileWith(Complete(id, files)).Select(ExampleDataset.Print));
    }

    [Fact]
    public void TheExampleDatasetIsSound() => Assert.Empty(ExampleDataset.CompileWith([]).Select(ExampleDataset.Print));

    [Fact]
    public void TheIndexNamesEveryPage()
    {
        string[] index = File.ReadAllLines(Path.Combine(GeneratorFolder.Pages, "README.md"));
        string[] pages = [.. Directory.EnumerateFiles(GeneratorFolder.Pages, "FACT*.md").Select(static path => Path.GetFileNameWithoutExtension(path))];
        foreach (string id in pages)
        {
            Assert.Single(index, line => line.StartsWith($"| [{id}]({id}.md) |", StringComparison.Ordinal));
        }

        foreach (DiagnosticRule rule in Rules.All)
        {
            string severity = rule.Severity.ToString().ToLowerInvariant();
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {severity} |", index);
        }
    }

    private static DiagnosticRule Find(string id) => Rules.All.Single(rule => rule.Id == id);

    private static Dictionary<string, string> Complete(string id, Dictionary<string, string> files)
    {
        if (id == OfManyEntries)
        {
            IEnumerable<string> entries = Enumerable.Range(0, 60_001).Select(static number => string.Create(CultureInfo.InvariantCulture, $"  reading-{number}: {{ value: {number} }}\n"));
            files.Add("readings.yaml", "kind: reading\nentries:\n" + string.Concat(entries));
        }

        return files;
    }
}
