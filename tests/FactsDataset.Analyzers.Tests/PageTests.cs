using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FactsDataset.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Analyzers.Tests;

/// <summary>Each diagnostic has a page; its wrong example gives what the page prints, and its right one nothing.</summary>
public partial class PageTests
{
    public static TheoryData<string> Ids => [.. new FactIdAnalyzer().SupportedDiagnostics.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task PageShowsWhatIsReported(string id)
    {
        DiagnosticDescriptor rule = Assert.Single(new FactIdAnalyzer().SupportedDiagnostics, rule => rule.Id == id);
        string page = File.ReadAllText(Path.Combine(Folder(), id + ".md")).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
        string[] code = [.. Blocks().Matches(page).Where(static block => block.Groups[1].Value == "csharp").Select(static block => block.Groups[2].Value)];
        Assert.Equal(2, code.Length);

        ImmutableArray<Diagnostic> wrong = await Consumer.OfPackage.With(code[0]).AnalyzeAsync();
        Diagnostic diagnostic = Assert.Single(wrong);
        string printed = $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n";
        Assert.Equal(printed, Assert.Single(Blocks().Matches(page), static block => block.Groups[1].Value == "text").Groups[2].Value);
        Assert.Empty(await Consumer.OfPackage.With(code[1]).AnalyzeAsync());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void IndexNamesThePage(string id) => Assert.Single(
        File.ReadAllLines(Path.Combine(Folder(), "README.md")),
        line => line.StartsWith($"| [{id}]({id}.md) |", StringComparison.Ordinal));

    private static string Folder([CallerFilePath] string path = "") => Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "generators", "FactsDataset.Generators", "docs"));

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
