using System.Text;

namespace FactsDataset.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public void SoundFolderIsCountedAndPasses()
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run("check", "--corpus", "corpus");
        Assert.Equal((0, "3 files, 3 entries, no mistakes\n", string.Empty), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void TheShorterExtensionIsAsGood()
    {
        using InventedFolder folder = new();
        foreach (string file in Directory.GetFiles(folder.Facts, "*.yaml"))
        {
            File.Move(file, Path.ChangeExtension(file, ".yml"));
        }

        ToolRun run = folder.Run("check");
        Assert.Equal((0, "3 files, 3 entries, no mistakes\n", string.Empty), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void NearestFolderUpwardsIsChecked()
    {
        using InventedFolder folder = new();
        string below = Directory.CreateDirectory(Path.Combine(folder.Root, "a", "b")).FullName;
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("dow", new string('0', 16)));
        ToolRun run = ToolRun.In(below, "check");
        Assert.StartsWith(Path.Combine("..", "..", "facts", "arrivals.yaml") + "(6,10): error FACT3001: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MistakesArePrintedAsMSBuildPrintsThem()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("dow", "XYZ"));
        ToolRun run = folder.Run("check", "--facts", "facts");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        Assert.Equal("facts/arrivals.yaml(6,10): error FACT3001: No entry has the id 'dow': did you mean 'doe'?", run.Lines[0]);
        Assert.StartsWith("facts/arrivals.yaml(8,56): error FACT2003: ", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("3 files, 3 entries, 2 errors", run.Lines[2]);
    }

    [Fact]
    public void FolderIsNamedAsItWasGiven()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("dow", new string('0', 16)));
        ToolRun run = ToolRun.Of("check", "--facts", folder.Facts);
        Assert.StartsWith(Path.Combine(folder.Facts, "arrivals.yaml") + "(6,10): error FACT3001: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BytesThatAreNotUtf8AreReportedWhereTheyStand()
    {
        using InventedFolder folder = new();
        byte[] latin1 = Encoding.Latin1.GetBytes("kind: person\nentries:\n  roe:\n    names: [ { value: Ré, language: en } ]\n");
        File.WriteAllBytes(Path.Combine(folder.Facts, "more.yaml"), latin1);
        ToolRun run = folder.Run("check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("facts/more.yaml(4,24): error FACT0004: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("UTF-8", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ByteOrderMarkIsNoMistake()
    {
        using InventedFolder folder = new();
        string path = Path.Combine(folder.Facts, "people.yaml");
        File.WriteAllText(path, File.ReadAllText(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(0, folder.Run("check").ExitCode);
    }

    [Fact]
    public void EmptyFolderIsAFailure()
    {
        using InventedFolder folder = new();
        string empty = Directory.CreateDirectory(Path.Combine(folder.Root, "empty")).FullName;
        ToolRun run = folder.Run("check", "--facts", empty);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("holds no fact file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--facts")]
    [InlineData("--corpus")]
    public void MissingFolderIsAFailure(string option)
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run("check", option, "nowhere");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("'nowhere'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutSchemaSaysSo()
    {
        using InventedFolder folder = new();
        File.Delete(Path.Combine(folder.Facts, "schema.yaml"));
        ToolRun run = folder.Run("check", "--facts", "facts");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FACT1001: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatSteersATerminalIsShownInsteadOfObeyed()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("\"\\e[31m\\u202E\"", new string('0', 16)));
        ToolRun run = folder.Run("check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\\u{1B}[31m\\u{202E}", run.Output, StringComparison.Ordinal);
    }
}
