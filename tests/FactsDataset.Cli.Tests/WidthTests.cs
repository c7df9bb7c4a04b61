using System.Globalization;
using Spectre.Console.Rendering;

namespace FactsDataset.Cli.Tests;

/// <summary>Every command stays within the terminal, from 40 columns up.</summary>
public sealed class WidthTests
{
    private static readonly string[][] Commands =
    [
        ["timeline"], ["timeline", "--language", "ar"], ["timeline", "--edtf"], ["timeline", "--from", "2018", "--to", "2018"], ["list"], ["list", "visit"], ["list", "person"],
        ["list", "tenure"], ["list", "source"], ["person", "haftar"], ["person", "haftar", "--language", "ar"], ["entity", "wagner-group"], ["entity", "russia"], ["stats"], ["contradictions"],
        ["show", "haftar-shoigu-moscow-2018-11"], ["show", "khalifa-haftar", "--language", "ar"], ["show", "london-outlet-2025-05-12"], ["show", "sergei-shoigu-defence-minister"], ["check"],
    ];

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(160)]
    public void EveryCommandStaysWithin(int width)
    {
        foreach (string[] command in Commands)
        {
            InnerRun run = InnerRun.In(width, isTerminal: true, [.. command, "--facts", Repository.Facts]);
            Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
            string? tooWide = Array.Find(run.Lines, line => new Segment(line).CellCount() > width);
            Assert.True(tooWide is null, string.Create(CultureInfo.InvariantCulture, $"'{string.Join(' ', command)}' at {width}: {tooWide}"));
            Assert.All(run.Lines, static line => Assert.Equal(line.TrimEnd(), line));
        }
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
