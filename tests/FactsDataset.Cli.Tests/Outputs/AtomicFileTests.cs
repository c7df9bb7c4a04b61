using System.Text;
using FactsDataset.Cli.Outputs;

namespace FactsDataset.Cli.Tests.Outputs;

/// <summary>What a command writes is whole, or what stood there before is.</summary>
public sealed class AtomicFileTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(new string('x', 100_000));

    [Fact]
    public void TheFileIsReplacedAsAWhole()
    {
        using TestFolder folder = new();
        string path = folder.Write("file", "before");
        using (AtomicFile file = AtomicFile.Prepare(path, Content))
        {
            Assert.Equal("before", File.ReadAllText(path));
            file.Commit();
        }

        AssertHolds(folder, path);
    }

    [Fact]
    public void WhatIsNotCommittedIsNotThere()
    {
        using TestFolder folder = new();
        string path = folder.Write("file", "before");
        using (AtomicFile.Prepare(path, Content))
        {
        }

        Assert.Equal("before", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void ALinkStaysAndItsFileIsReplaced()
    {
        using TestFolder folder = new();
        string target = folder.Write("target", "before");
        string link = Path.Combine(folder.Path, "link");
        File.CreateSymbolicLink(link, "target");
        AtomicFile.Write(link, Content);
        Assert.Equal("target", new FileInfo(link).LinkTarget);
        Assert.Equal(Content, File.ReadAllBytes(target));
    }

    [Fact]
    public void ALinkThatLeadsNowhereYetIsWrittenThrough()
    {
        using TestFolder folder = new();
        string link = Path.Combine(folder.Path, "link");
        File.CreateSymbolicLink(link, "target");
        AtomicFile.Write(link, Content);
        Assert.Equal("target", new FileInfo(link).LinkTarget);
        Assert.Equal(Content, File.ReadAllBytes(Path.Combine(folder.Path, "target")));
    }

    [Fact]
    public void PermissionsStayAsTheyWere()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TestFolder folder = new();
        string path = folder.Write("file", "before");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        AtomicFile.Write(path, Content);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(path));
        AssertHolds(folder, path);
    }

    [Fact]
    public void ADeviceIsWrittenTo()
    {
        if (!OperatingSystem.IsWindows())
        {
            AtomicFile.Write("/dev/null", Content);
            Assert.True(File.Exists("/dev/null"));
        }
    }

    [Fact]
    public void AFolderIsFilledWhollyOrNotAtAll()
    {
        using TestFolder folder = new();
        string path = Path.Combine(folder.Path, "made", "here");
        folder.Write("file", "before");
        Assert.ThrowsAny<IOException>(() => OutputFolder.Write(path, [("a", Content), ("missing/b", Content)]));
        Assert.Equal(["file"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));

        OutputFolder.Write(path, [("a", Content), ("b", Content)]);
        Assert.ThrowsAny<IOException>(() => OutputFolder.Write(path, [("a", [1]), ("missing/b", Content)]));
        Assert.Equal(["a", "b"], Directory.GetFileSystemEntries(path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Content, File.ReadAllBytes(Path.Combine(path, "a")));
    }

    /// <summary>A process that may write files of four blocks at most stands for a disk that is full.</summary>
    [Theory]
    [InlineData("export --dataset DATASET -o facts.json", "facts.json")]
    [InlineData("schema --out .", "schema.json")]
    public void ADiskThatIsFullLeavesWhatStoodThere(string command, string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using InventedFolder folder = new();
        string path = Path.Combine(folder.Root, file);
        File.WriteAllText(path, "before");
        string[] entries = Directory.GetFileSystemEntries(folder.Root);
        string dataset = Path.Combine(AppContext.BaseDirectory, "FactsDataset.dll");
        ToolRun run = ToolRun.InShell(
            command.Replace("DATASET", $"'{dataset}'", StringComparison.Ordinal),
            folder.Root,
            "trap '' XFSZ; ulimit -f 4; export DOTNET_EnableWriteXorExecute=0;");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(path));
        Assert.Equal(entries.Order(StringComparer.Ordinal), Directory.GetFileSystemEntries(folder.Root).Order(StringComparer.Ordinal));
    }

    private static void AssertHolds(TestFolder folder, string path)
    {
        Assert.Equal(Content, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }
}
