using System.IO.Compression;
using FactsDataset.Packages.Tests.Packing;

namespace FactsDataset.Packages.Tests;

/// <summary>The same sources give the same bytes, wherever they are packed.</summary>
[Collection(PackageCollection.Name)]
public sealed class DeterminismTests(PackageFeed feed)
{
    [Fact]
    public void PackingInAnotherFolderGivesTheSameFiles()
    {
        SourceTree tree = SourceTree.Copy(feed.NewFolder("the same sources in a folder with another and longer name"));
        Assert.Equal(feed.Tree.Commit, tree.Commit);
        string second = feed.NewFolder("second feed");
        tree.Pack(second);

        string[] packages = Directory.GetFiles(feed.Feed).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(packages, Directory.GetFiles(second).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        int assemblies = 0;
        foreach (string package in packages)
        {
            using ZipArchive one = ZipFile.OpenRead(Path.Combine(feed.Feed, package));
            using ZipArchive other = ZipFile.OpenRead(Path.Combine(second, package));
            foreach (ZipArchiveEntry entry in one.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal) || entry.Name.EndsWith(".pdb", StringComparison.Ordinal)))
            {
                Assert.True(Read(entry).AsSpan().SequenceEqual(Read(other.GetEntry(entry.FullName)!)), $"{package}: {entry.FullName} differs.");
                assemblies++;
            }
        }

        Assert.True(assemblies > 10, "Assemblies and symbols were compared.");
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
