using System.Globalization;
using Spectre.Console.Rendering;

namespace FactsDataset.Cli.Tests;

/// <summary>Every command stays within the terminal, from 40 columns up.</summary>
public sealed class WidthTests
{
    private static readonly string[][] RealCommands =
    [
        ["timeline"], ["timeline", "--language", "ar"], ["timeline", "--edtf"], ["timeline", "--from", "2018", "--to", "2018"], ["list"], ["list", "visit"], ["list", "person", "--language", "ar"],
        ["list", "tenure"], ["list", "source"], ["person", "haftar"], ["person", "haftar", "--language", "ar"], ["entity", "wagner-group"], ["entity", "russia"], ["stats"], ["stats", "--language", "ar"],
        ["find", "shoig"], ["find", "haftar", "--language", "ar"], ["contradictions"], ["contradictions", "--language", "ar"], ["show", "haftar-shoigu-moscow-2018-11"], ["show", "haftar-shoigu-moscow-2018-11", "--language", "ar"],
        ["show", "khalifa-haftar", "--language", "ar"], ["show", "london-outlet-2025-05-12"], ["show", "sergei-shoigu-defence-minister"], ["check"],
        ["format", "--check"],
    ];

    private static readonly string[][] ForeignCommands =
    [
        ["timeline"], ["timeline", "--language", "ar"], ["list"], ["list", "voyage"], ["list", "place", "--language", "ar"], ["stats"], ["stats", "--language", "ar"], ["contradictions"], ["check"],
    ];

    // What writes to a file, and compares files, says a line or two; the paths are the user's own.
    private static readonly string[] Names =
        ["timeline", "show", "list", "find", "person", "entity", "stats", "contradictions", "site", "export", "diff", "import", "check", "format", "schema", "add", "rename", "retract", "cite", "coverage", "verify", "lsp"];

    /// <summary>The widths.</summary>
    public static TheoryData<int> Widths => [40, 60, 80, 100, 160];

    [Theory]
    [MemberData(nameof(Widths))]
    public void EveryCommandStaysWithin(int width)
    {
        using ShipsDataset ships = new();
        string[] ids = [.. InnerRun.Of("export", "--kind", "voyage", "--facts", ships.Facts).Lines
            .Select(static line => line.Trim()).Where(static line => line.StartsWith("\"id\": ", StringComparison.Ordinal)).Select(static line => line.Split('"')[3]).Take(3)];
        foreach (string[] command in RealCommands)
        {
            AssertWithin(width, [.. command, "--facts", Repository.Facts]);
        }

        foreach (string[] command in ForeignCommands.Concat(ids.SelectMany(static id => new[] { new[] { "show", id }, ["show", id, "--language", "ar"] })))
        {
            AssertWithin(width, [.. command, "--facts", ships.Facts]);
        }

        using TestFolder folder = new();
        foreach (string[] command in new[] { new[] { "site", "--out", "page" }, ["schema", "--out", "schemas"] })
        {
            // Within the folder, so that no path of this machine is part of the line.
            AssertWithin(width, [command[0], command[1], Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(folder.Path, command[2])), "--facts", Repository.Facts]);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void HelpStaysWithin(int width)
    {
        string[] all = [.. InnerRun.Of("--help").Lines.SkipWhile(static line => line != "Commands:").Skip(1).Select(static line => line.Trim().Split(' ')[0])];
        Assert.Equal(Names, all);
        foreach (string[] command in Names.Select(static name => new[] { name, "--help" }).Append(["--help"]))
        {
            AssertWithin(width, command);
        }
    }

    private static void AssertWithin(int width, string[] command)
    {
        InnerRun run = InnerRun.In(width, isTerminal: true, command);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.NotEmpty(run.Lines);
        string? tooWide = Array.Find(run.Lines, line => new Segment(line).CellCount() > width);
        Assert.True(tooWide is null, string.Create(CultureInfo.InvariantCulture, $"'{string.Join(' ', command)}' at {width}: {tooWide}"));
        Assert.All(run.Lines, static line => Assert.Equal(line.TrimEnd(), line));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    public void MistakesStayWithin(int width)
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("nobody", "0123456789abcdef"));
        foreach (string[] command in new[] { new[] { "check" }, ["verify", "--corpus", folder.Corpus] })
        {
            InnerRun run = InnerRun.In(width, isTerminal: true, [.. command, "--facts", folder.Facts]);
            Assert.Equal(1, run.ExitCode);
            Assert.All(run.Lines, line => Assert.InRange(line.Length, 1, width));
            Assert.Contains(InnerRun.In(width, isTerminal: false, [.. command, "--facts", folder.Facts]).Lines, line => line.Length > width && line.Contains("error FACT3001", StringComparison.Ordinal));
        }
    }
}
