using System.Xml.Linq;
using FactsDataset.Compatibility.Tests.Harness;

namespace FactsDataset.Compatibility.Tests;

/// <summary>What is in the package, and what it says of itself.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageTests(GeneratorPackage package)
{
    [Fact]
    public void TheCompilerIsGivenTheGeneratorAndWhatItNeedsAndNothingElse() => Assert.Equal(
        [
            "analyzers/dotnet/cs/FactsDataset.Compiler.dll",
            "analyzers/dotnet/cs/FactsDataset.Generators.dll",
        ],
        package.Files.Where(static file => file.EndsWith(".dll", StringComparison.Ordinal)));

    [Fact]
    public void ProjectsGetPropsAndTargetsAndNoLibrary()
    {
        Assert.Equal(
            ["build/FactsDataset.Generators.props", "build/FactsDataset.Generators.targets"],
            package.Files.Where(static file => file.StartsWith("build", StringComparison.Ordinal)));
        Assert.DoesNotContain(package.Files, static file => file.StartsWith("lib/", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryPageTravelsAlong()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(Path.Combine(BuiltFiles.Generators, "docs"), "*.md").Select(Path.GetFileName)!;
        Assert.All(pages, page => Assert.Contains("docs/" + page, package.Files));
    }

    [Fact]
    public void ItIsForDevelopmentAndBringsNothingButCore()
    {
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        XElement dependency = Assert.Single(package.Nuspec.Descendants(), static element => element.Name.LocalName == "dependency");
        Assert.Equal("FactsDataset.Core", dependency.Attribute("id")!.Value);
        Assert.Equal(Value("version"), dependency.Attribute("version")!.Value);
    }

    private string Value(string name) => package.Nuspec.Elements().Single(element => element.Name.LocalName == name).Value;
}
