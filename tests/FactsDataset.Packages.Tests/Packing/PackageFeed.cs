using System.IO.Compression;
using FactsDataset.Packages.Tests.Consumers;

namespace FactsDataset.Packages.Tests.Packing;

/// <summary>Every package, packed once for all tests, in a folder that serves as a package source.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("facts-packages-").FullName;

    /// <summary>Packs them.</summary>
    public PackageFeed()
    {
        Tree = SourceTree.Copy(Directory.CreateDirectory(Path.Combine(_root, "source")).FullName);
        Feed = Directory.CreateDirectory(Path.Combine(_root, "feed")).FullName;
        Tree.Pack(Feed);
        Consumers = Directory.CreateDirectory(Path.Combine(_root, "consumers")).FullName;
        PackageCache = Path.Combine(_root, "package-cache");
        File.WriteAllText(Path.Combine(Consumers, "nuget.config"), Configuration(string.Empty));
    }

    /// <summary>The folder that holds the packages.</summary>
    public string Feed { get; }

    /// <summary>The one folder, empty at first, in which the consumers' packages are unpacked.</summary>
    public string PackageCache { get; }

    /// <summary>What was packed.</summary>
    internal SourceTree Tree { get; }

    private string Consumers { get; }

    /// <summary>A new folder for a project, outside the repository, with the feed at hand.</summary>
    internal Consumer NewConsumer(string name) =>
        new(Directory.CreateDirectory(Path.Combine(Consumers, name)).FullName, PackageCache);

    /// <summary>A new folder for a project that has the feed as its only source.</summary>
    internal Consumer NewConsumerOfFeedAlone(string name) => NewConsumer(name).Write("nuget.config", Configuration("<clear />"));

    /// <summary>A folder for other things.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>Opens the package of that name.</summary>
    internal ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.{extension}"));

    /// <summary>The version of all packages.</summary>
    internal string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "FactsDataset.Core.*.nupkg").Single())["FactsDataset.Core.".Length..];

    private string Configuration(string first) => $"""
        <configuration>
          <packageSources>
            {first}
            <add key="feed" value="{Feed}" />
          </packageSources>
        </configuration>
        """;

    /// <summary>Removes everything.</summary>
    public void Dispose() => Directory.Delete(_root, recursive: true);
}
