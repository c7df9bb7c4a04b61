using System.Globalization;
using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators.Tests.Robustness;

/// <summary>The generator knows how many fact files the project has, so that none is lost on the way.</summary>
public class ReachTests
{
    private static readonly int Count = Tiny.Project.Facts.Length;

    [Fact]
    public void FilesThatAllCameAreCompiled() => WithCount(Tiny.Project, Count).Run().Compile();

    [Fact]
    public void AFileThatDidNotComeIsTheOnlyMistake()
    {
        FactsRun run = WithCount(Tiny.Project.Without("towns.yaml"), Count).Run();
        Assert.Empty(run.Sources);
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FACT1004", diagnostic.Id);
        Assert.Contains(
            $"The project has {Count} fact files, and {Count - 1} of them reached the compiler: ",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ASchemaThatDidNotComeIsNotCalledMissing() =>
        Assert.Equal("FACT1004", Assert.Single(WithCount(Tiny.Project.Without("schema.yaml"), Count).Run().Diagnostics).Id);

    [Fact]
    public void WhereNoFileCameAtAllItIsSaidAsWell() =>
        Assert.Equal("FACT1004", Assert.Single(WithCount(new FactsProject(), 2).Run().Diagnostics).Id);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("many")]
    [InlineData("-1")]
    public void AProjectThatSaysNothingIsTakenAsItIs(string count) => Tiny.Project.WithProperty("FactFileCount", count).Run().Compile();

    private static FactsProject WithCount(FactsProject project, int count) =>
        project.WithProperty("FactFileCount", count.ToString(CultureInfo.InvariantCulture));
}
