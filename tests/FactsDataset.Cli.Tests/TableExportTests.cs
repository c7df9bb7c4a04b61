using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Tests;

/// <summary><c>facts export</c> into a folder of tables: what stands there before and after.</summary>
public sealed class TableExportTests
{
    [Theory]
    [InlineData("csv", "arrival.csv")]
    [InlineData("sqlite", "invented.sqlite")]
    [InlineData("parquet", "arrival.parquet")]
    [InlineData("arrow", "arrival.arrow")]
    public void EarlierExportIsReplacedAndNothingElseIs(string format, string file)
    {
        using InventedFolder folder = new();
        string target = Path.Combine(folder.Root, "deep", "tables");
        ToolRun run = folder.Run("export", "--format", format, "--out", "deep/tables");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Matches("^deep/tables: [0-9]+ tables, [0-9]+ rows\n$", run.Output);
        Assert.True(File.Exists(Path.Combine(target, file)));
        Assert.True(File.Exists(Path.Combine(target, "datapackage.json")));

        // What an earlier export left goes; files of others are not touched.
        File.WriteAllText(Path.Combine(target, "old.csv"), "x");
        Assert.Equal(0, folder.Run("export", "--format", format, "--out", target).ExitCode);
        Assert.False(File.Exists(Path.Combine(target, "old.csv")));
        ToolRun refused = folder.Run("export", "--format", format, "--out", "facts");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("The folder 'facts' holds other files than those of an export", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["corpus", "deep", "facts"], Directory.EnumerateFileSystemEntries(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void StoppedExportLeavesWhatWasThere()
    {
        using InventedFolder folder = new();
        folder.Run("export", "--format", "csv", "--out", "tables");
        string before = File.ReadAllText(Path.Combine(folder.Root, "tables", "arrival.csv"));
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("doe", "0123456789abcdef"));
        using CancellationTokenSource stop = new();
        stop.Cancel();
        using MemoryStream output = new();
        using StringWriter error = new();
        Terminal terminal = Terminal.Of(output, error, 100, isTerminal: false, stop: stop.Token);
        foreach (string target in new[] { "tables", "others" })
        {
            string[] arguments = ["export", "--format", "csv", "--facts", folder.Facts, "--out", Path.Combine(folder.Root, target)];
            Assert.Equal(130, CommandLine.Run(arguments, terminal, stop.Token));
        }

        Assert.Equal(before, File.ReadAllText(Path.Combine(folder.Root, "tables", "arrival.csv")));
        Assert.Equal(["corpus", "facts", "tables"], Directory.EnumerateFileSystemEntries(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The format csv is a folder of files: name it with --out DIR.", "--format", "csv")]
    [InlineData("The format parquet is a folder of files: name it with --out DIR, in place of --output.", "--format", "parquet", "--output", "x")]
    [InlineData("The format json is one document: name its file with --output FILE, in place of --out.", "--out", "x")]
    [InlineData("The format csv is not split: leave --partition out, or ask for parquet.", "--format", "csv", "--out", "x", "--partition", "kind")]
    [InlineData("Tables are not split by 'yaer': did you mean 'year'?", "--format", "parquet", "--out", "x", "--partition", "yaer")]
    [InlineData("--partition names the same twice: name it once.", "--format", "parquet", "--out", "x", "--partition", "kind,kind")]
    public void OptionsThatDoNotGoTogetherAreTold(string message, params string[] options)
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run(["export", .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("facts: " + message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MistakesAreCountedAndWhatIsSoundIsWritten()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("dou", "0123456789abcdef"));
        ToolRun run = folder.Run("export", "--format", "csv", "--out", "tables");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("doe,person,entity", File.ReadAllText(Path.Combine(folder.Root, "tables", "entries.csv")), StringComparison.Ordinal);
    }
}
