using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FactsDataset.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactsDataset.Analyzers.Tests;

/// <summary>Each diagnostic has a page; its wrong example gives what the page prints, and its right one nothing.</summary>
public partial class PageTests
{
    private static readonly DiagnosticAnalyzer[] Analyzers = [new FactIdAnalyzer(), new EdtfTextAnalyzer(), new NullComparisonAnalyzer()];

    public static TheoryData<string> Ids => [.. Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task PageShowsWhatIsReported(string id)
    {
        DiagnosticAnalyzer analyzer = Analyzers.Single(one => one.SupportedDiagnostics.Any(rule => rule.Id == id));
        DiagnosticDescriptor rule = analyzer.SupportedDiagnostics.Single(rule => rule.Id == id);
        string page = File.ReadAllText(Path.Combine(Repository.At("generators/FactsDataset.Generators/docs"), id + ".md")).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
        string[] code = [.. Blocks().Matches(page).Where(static block => block.Groups[1].Value == "csharp").Select(static block => block.Groups[2].Value)];
        Assert.Equal(2, code.Length);

        ImmutableArray<Diagnostic> wrong = await Consumer.AnalyzeAsync(Consumer.OfPackage.With(code[0]).ToCompilation(), analyzer);
        Diagnostic diagnostic = Assert.Single(wrong);
        string printed = $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n";
        Assert.Equal(printed, Assert.Single(Blocks().Matches(page), static block => block.Groups[1].Value == "text").Groups[2].Value);
        Assert.Empty(await Consumer.AnalyzeAsync(Consumer.OfPackage.With(code[1]).ToCompilation(), analyzer));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void IndexNamesThePage(string id) => Assert.Single(
        File.ReadAllLines(Path.Combine(Repository.At("generators/FactsDataset.Generators/docs"), "README.md")),
        line => line.StartsWith($"| [{id}]({id}.md) |", StringComparison.Ordinal));

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
