using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using FactsDataset.Packages.Tests.Packing;

namespace FactsDataset.Packages.Tests;

/// <summary>What is in the packages, and what they say of themselves.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    /// <summary>The packages that there are.</summary>
    public static TheoryData<string> Packages { get; } =
        ["FactsDataset", "FactsDataset.Arrow", "FactsDataset.Core", "FactsDataset.Generators", "FactsDataset.Cli", "FactsDataset.Templates"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void EachSaysWhatItIsAndWhereItComesFrom(string id)
    {
        using ZipArchive package = feed.Open(id);
        XElement metadata = MetadataOf(package);

        Assert.Equal(id, Value(metadata, "id"));
        Assert.Contains("MIT", Value(metadata, "license"), StringComparison.Ordinal);
        Assert.NotEmpty(Value(metadata, "description"));
        Assert.NotEmpty(Value(metadata, "tags"));
        Assert.NotNull(package.GetEntry(Value(metadata, "icon")));
        Assert.True(package.GetEntry(Value(metadata, "readme"))!.Length > 500, "The readme says something.");
        XElement repository = metadata.Elements().Single(static element => element.Name.LocalName == "repository");
        Assert.Equal(SourceTree.Remote, repository.Attribute("url")!.Value);
        Assert.Equal(feed.Tree.Commit, repository.Attribute("commit")!.Value);
    }

    [Fact]
    public void TheDataIsUnderALicenceOfItsOwn()
    {
        foreach (string id in (string[])["FactsDataset", "FactsDataset.Cli"])
        {
            using ZipArchive package = feed.Open(id);
            Assert.Equal("MIT AND CC-BY-4.0", Value(MetadataOf(package), "license"));
        }
    }

    [Fact]
    public void TheDatasetAndItsRuntimeHoldTwoAssetsAndNothingElse()
    {
        Assert.Equal(
            ["lib/net8.0/FactsDataset.dll", "lib/net8.0/FactsDataset.xml", "lib/netstandard2.0/FactsDataset.dll", "lib/netstandard2.0/FactsDataset.xml"],
            FilesOf("FactsDataset"));
        Assert.Equal(
            [
                "analyzers/dotnet/cs/FactsDataset.Analyzers.dll",
                "analyzers/dotnet/cs/FactsDataset.CodeFixes.dll",
                "build/FactsDataset.Core.props",
                "buildTransitive/FactsDataset.Core.props",
                "lib/net8.0/FactsDataset.Core.dll",
                "lib/net8.0/FactsDataset.Core.xml",
                "lib/netstandard2.0/FactsDataset.Core.dll",
                "lib/netstandard2.0/FactsDataset.Core.xml",
            ],
            FilesOf("FactsDataset.Core"));
    }

    [Fact]
    public void TheTablesOfArrowHoldWhatReadsADatasetAndNoFormat() => Assert.Equal(
        [
            "lib/net8.0/FactsDataset.Arrow.dll",
            "lib/net8.0/FactsDataset.Arrow.xml",
            "lib/net8.0/FactsDataset.Compiler.dll",
            "lib/net8.0/FactsDataset.Reading.dll",
            "lib/net8.0/FactsDataset.Tables.dll",
            "ref/net8.0/FactsDataset.Arrow.dll",
            "ref/net8.0/FactsDataset.Arrow.xml",
        ],
        FilesOf("FactsDataset.Arrow"));

    [Fact]
    public void TheToolHoldsWhatItRunsAndTheNoticesOfWhatOthersWrote()
    {
        string[] files = FilesOf("FactsDataset.Cli");
        Assert.DoesNotContain(files, static file => file.EndsWith(".xml", StringComparison.Ordinal) && !file.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));

        using ZipArchive package = feed.Open("FactsDataset.Cli");
        using StreamReader reader = new(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        string notices = reader.ReadToEnd();
        IEnumerable<string> others = files
            .Where(static file => file.EndsWith(".dll", StringComparison.Ordinal))
            .Select(static file => Path.GetFileName(file))
            .Where(static file => !file.StartsWith("FactsDataset.", StringComparison.Ordinal) && file != "facts.dll");
        Assert.All(others, file => Assert.Contains($"| {file} ", notices, StringComparison.Ordinal));
    }

    [Fact]
    public void DependenciesAreTheFewThatAreDocumented()
    {
        using ZipArchive dataset = feed.Open("FactsDataset");
        Assert.Equal(["FactsDataset.Core " + feed.Version], DependenciesOf(MetadataOf(dataset)).Distinct());
        using ZipArchive core = feed.Open("FactsDataset.Core");
        Assert.Equal(["System.Memory 4.5.5"], DependenciesOf(MetadataOf(core)));
        using ZipArchive arrow = feed.Open("FactsDataset.Arrow");
        Assert.Equal([$"FactsDataset.Core [{feed.Version}]", "Apache.Arrow 23.0.0"], DependenciesOf(MetadataOf(arrow)));
        using ZipArchive templates = feed.Open("FactsDataset.Templates");
        Assert.Empty(DependenciesOf(MetadataOf(templates)));
    }

    [Theory]
    [InlineData("FactsDataset", "net8.0/FactsDataset", "netstandard2.0/FactsDataset")]
    [InlineData("FactsDataset.Core", "net8.0/FactsDataset.Core", "netstandard2.0/FactsDataset.Core")]
    [InlineData("FactsDataset.Arrow", "net8.0/FactsDataset.Arrow", "net8.0/FactsDataset.Reading", "net8.0/FactsDataset.Tables")]
    public void SymbolsSayWhereTheSourcesAre(string id, params string[] assemblies)
    {
        using ZipArchive symbols = feed.Open(id, "snupkg");
        foreach (string assembly in assemblies)
        {
            using Stream stream = symbols.GetEntry($"lib/{assembly}.pdb")!.Open();
            using MemoryStream pdb = new();
            stream.CopyTo(pdb);
            string text = Encoding.UTF8.GetString(pdb.ToArray());
            Assert.Contains($"{{\"documents\":{{\"/_/*\":\"https://raw.githubusercontent.com/example/FactsDataset/{feed.Tree.Commit}/*\"}}}}", text, StringComparison.Ordinal);
            Assert.DoesNotContain(feed.Tree.Folder, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheTemplateRefersToThePackagesOfItsOwnVersion()
    {
        using ZipArchive package = feed.Open("FactsDataset.Templates");
        using StreamReader project = new(package.GetEntry("content/facts-dataset/src/Acme.Facts/Acme.Facts.csproj")!.Open());
        string text = project.ReadToEnd();
        Assert.Contains($"\"FactsDataset.Core\" Version=\"{feed.Version}\"", text, StringComparison.Ordinal);
        Assert.Contains($"\"FactsDataset.Generators\" Version=\"{feed.Version}\"", text, StringComparison.Ordinal);
        Assert.NotNull(package.GetEntry("content/facts-dataset/.gitignore"));
    }

    /// <summary>What NuGet does not put into each package by itself.</summary>
    private string[] FilesOf(string id)
    {
        using ZipArchive package = feed.Open(id);
        string[] common = [$"{id}.nuspec", "README.md", "icon.png", "[Content_Types].xml"];
        return package.Entries
            .Select(static entry => entry.FullName)
            .Where(file => !common.Contains(file) && !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    private static XElement MetadataOf(ZipArchive package)
    {
        using Stream stream = package.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    private static IEnumerable<string> DependenciesOf(XElement metadata) => metadata.Descendants()
        .Where(static element => element.Name.LocalName == "dependency")
        .Select(static element => $"{element.Attribute("id")!.Value} {element.Attribute("version")!.Value}");
}
