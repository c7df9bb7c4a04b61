using System.IO.Compression;
using System.Xml.Linq;
using FactsDataset.Tests.Shared;

namespace FactsDataset.Compatibility.Tests.Harness;

/// <summary>The package FactsDataset.Generators, packed from what is built and laid out as a project finds it.</summary>
public sealed class GeneratorPackage : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-package-");

    public GeneratorPackage()
    {
        // Everything goes outside the repository, so that another test may pack at the same time.
        CommandRunner.Run(
            BuiltFiles.Generators,
            "dotnet",
            "pack",
            "--no-build",
            "--configuration",
            BuiltFiles.Configuration,
            $"-p:PackageOutputPath={_folder.FullName}",
            $"-p:NuspecOutputPath={_folder.FullName}").Succeeded();
        using ZipArchive archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(_folder.FullName, "*.nupkg")));
        Files = [.. archive.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal)];
        archive.ExtractToDirectory(Root);
        Nuspec = XDocument.Load(Path.Combine(Root, "FactsDataset.Generators.nuspec")).Root!.Elements().Single();
    }

    /// <summary>The folder that the package is laid out in.</summary>
    public string Root => Path.Combine(_folder.FullName, "content");

    /// <summary>The files in the package, with forward slashes.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The metadata in its nuspec.</summary>
    public XElement Nuspec { get; }

    /// <summary>The folder that the compiler loads from.</summary>
    public string Analyzers => Path.Combine(Root, "analyzers", "dotnet", "cs");

    /// <summary>The file with the generator.</summary>
    public string Generator => Path.Combine(Analyzers, "FactsDataset.Generators.dll");

    public void Dispose() => _folder.Delete(recursive: true);
}
