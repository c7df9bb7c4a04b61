using System.IO.Compression;
using System.Xml.Linq;
using FactsDataset.Packages.Tests.Consumers;
using FactsDataset.Packages.Tests.Packing;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Packages.Tests;

/// <summary>Somebody compiles fact files of their own, and others use what came of it.</summary>
[Collection(PackageCollection.Name)]
public sealed class GeneratorsTests(PackageFeed feed)
{
    private const string Readme = "generators/FactsDataset.Generators/README.md";

    [Fact]
    public void ADatasetOfOnesOwnGrowsOutOfTwoCommandsAndIsAPackageInItsTurn()
    {
        Consumer dataset = feed.NewConsumer("Acme.Plays");
        dataset.Dotnet("new", "classlib").Succeeded();
        dataset.Dotnet("add", "package", "FactsDataset.Core").Succeeded();
        dataset.Dotnet("add", "package", "FactsDataset.Generators").Succeeded();
        XElement reference = XDocument.Load(Path.Combine(dataset.Folder, "Acme.Plays.csproj")).Descendants("PackageReference")
            .Single(static element => element.Attribute("Include")!.Value == "FactsDataset.Generators");
        Assert.Equal("all", reference.Element("PrivateAssets")!.Value);
        foreach ((string path, string text) in ReadmeSample.Files(Readme).Where(static file => file.Path.StartsWith("facts/", StringComparison.Ordinal)))
        {
            dataset.Write(path, text);
        }

        // Generated code that is kept in the project, to be read there, is not compiled again by the next build.
        foreach (string path in new[] { "Generated", Path.Combine(dataset.Folder, "Generated") })
        {
            string[] kept = ["-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath={path}"];
            dataset.Build(kept).Succeeded();
            dataset.Build([.. kept, "--no-incremental"]).Succeeded();
            Assert.NotEmpty(Directory.GetFiles(Path.Combine(dataset.Folder, "Generated"), "Evenings.g.cs", SearchOption.AllDirectories));
        }

        Directory.Delete(Path.Combine(dataset.Folder, "Generated"), recursive: true);
        string acme = feed.NewFolder("acme-feed");
        dataset.Dotnet("pack", "-p:Version=1.2.3", "--output", acme, "-warnaserror").Succeeded();
        using (ZipArchive package = ZipFile.OpenRead(Path.Combine(acme, "Acme.Plays.1.2.3.nupkg")))
        using (Stream nuspec = package.GetEntry("Acme.Plays.nuspec")!.Open())
        {
            Assert.Equal(["FactsDataset.Core"], XDocument.Load(nuspec).Descendants()
                .Where(static element => element.Name.LocalName == "dependency")
                .Select(static element => element.Attribute("id")!.Value));
        }

        Consumer reader = feed.NewConsumer("Acme.Reader");
        reader.Dotnet("new", "console").Succeeded();
        reader.Write("nuget.config", $"""<configuration><packageSources><add key="acme" value="{acme}" /></packageSources></configuration>""");
        reader.Dotnet("add", "package", "Acme.Plays").Succeeded();
        reader.Write("Program.cs", ReadmeSample.Block(Readme, "csharp Program.cs"));
        Assert.Equal(ReadmeSample.Block(Readme, "text"), reader.Output());

        // The check of ids travels with the dataset, whoever made it.
        reader.Write("Program.cs", """Console.WriteLine(Acme.Plays.Evenings.Find("uper-mill-2001"));""");
        CommandResult build = reader.Build().Failed();
        Assert.Contains("Program.cs(1,44): error FACT9001: ", build.Output, StringComparison.Ordinal);
    }
}
