using System.Diagnostics;

namespace FactsDataset.Cli.Tests;

/// <summary>Folders that hold more than plain files: the tool reads what a build reads, and waits for nothing.</summary>
public sealed class OddFolderTests
{
    private const string More = "kind: person\nentries:\n  roe:\n    names: [ { value: Richard Roe, language: en, script: Latn, form: usual } ]\n";

    [Theory]
    [InlineData("more.YAML")]
    [InlineData("more.Yml")]
    [InlineData(".more.yaml")]
    [InlineData(".hidden/more.yaml")]
    [InlineData("sub.yaml/more.yaml")]
    [InlineData("it's; 100%, $(no) @(no) = *?.yaml")]
    [InlineData(" شويغو .yaml")]
    public void AFileThatTheBuildTakesIsChecked(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using InventedFolder folder = new();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Facts, name))!);
        folder.WriteFacts(name, More);
        Assert.Equal((0, "4 files, 4 entries, no mistakes\n"), Check(folder));
    }

    [Fact]
    public void TheSchemaIsFoundInAnyCase()
    {
        using InventedFolder folder = new();
        File.Move(Path.Combine(folder.Facts, "schema.yaml"), Path.Combine(folder.Facts, "Schema.YML"));
        Assert.Equal(0, folder.Run("check").ExitCode);
    }

    [Theory]
    [InlineData("a:b.yaml")]
    [InlineData("a|b.yaml")]
    [InlineData("a\"b.yaml")]
    [InlineData("a\tb.yaml")]
    [InlineData("a\nb.yaml")]
    [InlineData("a\\b.yaml")]
    [InlineData("a\u0085b.yaml")]
    [InlineData("a\u2028b.yaml")]
    [InlineData("c:d/more.yaml")]
    public void AFileThatTheBuildCannotTakeIsNamed(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using InventedFolder folder = new();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Facts, name))!);
        folder.WriteFacts(name, More);
        (int exitCode, string output) = Check(folder);
        Assert.Equal(1, exitCode);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("(1,1): error FACT1004: The build cannot give a file of this name to the compiler", output, StringComparison.Ordinal);
    }

    [Fact]
    public void LinksToFoldersAreFollowedAndCirclesAreNot()
    {
        using InventedFolder folder = new();
        string other = Directory.CreateDirectory(Path.Combine(folder.Root, "other")).FullName;
        File.WriteAllText(Path.Combine(other, "more.yaml"), More);
        Directory.CreateDirectory(Path.Combine(folder.Facts, "a"));
        Directory.CreateDirectory(Path.Combine(folder.Facts, "b"));
        Link(folder, "other", "../other");
        Link(folder, "loop", ".");
        Link(folder, "up", "..");
        Link(folder, "absolute", folder.Root);
        Link(folder, "a/to-b", "../b");
        Link(folder, "b/to-a", "../a");
        Link(folder, "b/up", "../../facts");
        Link(folder, "nothing", "nothing");
        Assert.Equal((0, "4 files, 4 entries, no mistakes\n"), Check(folder));
    }

    [Fact]
    public void WhatCannotBeReadIsNamedAndNothingElseIsSaid()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using InventedFolder folder = new();
        Link(folder, "dangling.yaml", "nowhere.yaml");
        Link(folder, "itself.yaml", "itself.yaml");
        Link(folder, "device.yaml", "/dev/zero");
        Link(folder, "pipe-behind-a-link.yaml", "pipe.yaml");
        MakePipe(Path.Combine(folder.Facts, "pipe.yaml"));
        ToolRun run = folder.Run("check");
        Assert.Equal(1, run.ExitCode);
        string[] files = ["dangling.yaml", "device.yaml", "itself.yaml", "pipe-behind-a-link.yaml", "pipe.yaml"];
        Assert.Equal(files.Select(static file => $"facts/{file}(1,1): error FACT1004"), run.Lines.Select(static line => line[..line.IndexOf(": This", StringComparison.Ordinal)]));
        Assert.Equal("facts: Not every fact file of 'facts' can be read, so no other is looked at.\n", run.Error);
    }

    [Fact]
    public void AnEmptyFileIsRead()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("empty.yaml", string.Empty);
        Assert.Contains("facts/empty.yaml(1,1): error FACT2002: ", Check(folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentThatNoSourceNamesDisturbsNothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using InventedFolder folder = new();
        MakePipe(Path.Combine(folder.Corpus, "pipe"));
        File.CreateSymbolicLink(Path.Combine(folder.Corpus, "dangling"), "nowhere");
        File.CreateSymbolicLink(Path.Combine(folder.Corpus, "device"), "/dev/zero");
        Assert.Equal((0, string.Empty), (folder.Run("verify", "--corpus", "corpus").ExitCode, folder.Run("check", "--corpus", "corpus").Error));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("verify")]
    [InlineData("cite", "example-times", "stay")]
    public void ADocumentThatASourceNamesAndThatCannotBeReadIsNamed(params string[] command)
    {
        using InventedFolder folder = new();
        string document = Path.Combine(folder.Corpus, InventedFolder.Document);
        File.Copy(document, Path.Combine(folder.Corpus, "another.txt"));
        File.Delete(document);
        File.CreateSymbolicLink(document, "nowhere");
        ToolRun run = folder.Run([.. command, "--corpus", "corpus"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("facts: The document 'example.txt'", run.Error, StringComparison.Ordinal);
        Assert.Contains("cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old.json")]
    [InlineData("old.nupkg")]
    [InlineData("old.dll")]
    public void AnExportOrPackageThatIsAPipeIsRefused(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TestFolder folder = new();
        MakePipe(Path.Combine(folder.Path, name));
        ToolRun run = ToolRun.In(folder.Path, "diff", name, name);
        Assert.Equal((1, $"facts: The file '{name}' cannot be read: '{name}' is a pipe, a socket or a device.\n"), (run.ExitCode, run.Error));
    }

    private static (int ExitCode, string Output) Check(InventedFolder folder)
    {
        ToolRun run = folder.Run("check");
        return (run.ExitCode, run.Output);
    }

    private static void Link(InventedFolder folder, string name, string target) =>
        Directory.CreateSymbolicLink(Path.Combine(folder.Facts, name), target);

    private static void MakePipe(string path)
    {
        using Process process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
