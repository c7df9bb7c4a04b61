
namespace FactsDataset.Cli.Tests;

/// <summary>Every reading command reads any dataset, and prints the same whatever it reads it from.</summary>
public sealed class EveryDatasetTests
{
    private static readonly string RealAssembly = Path.Combine(AppContext.BaseDirectory, "FactsDataset.dll");

    private static readonly string[][] RealCommands =
    [
        ["timeline"], ["timeline", "--language", "ar"], ["timeline", "--edtf", "--limit", "20"], ["timeline", "--format", "markdown"], ["timeline", "--format", "json"],
        ["timeline", "--entity", "russia", "--and-parts", "--status", "occurred"], ["timeline", "--place", "eastern-libya"], ["timeline", "--where", "terms.action=deploy"],
        ["show", "khalifa-haftar"], ["show", "haftar-shoigu-moscow-2018-11", "--language", "ar"], ["list"], ["list", "person"], ["list", "tenure"], ["list", "meeting", "--text", "Kremlin"],
        ["person", "شويغو"], ["entity", "moscow"], ["entity", "wagner-group", "--language", "ar"], ["stats"], ["contradictions"], ["export"], ["export", "--kind", "visit"],
        ["export", "--format", "jsonld", "--kind", "visit"], ["export", "--format", "nquads", "--kind", "meeting"], ["export", "--format", "timeline-json"],
    ];

    private static readonly string[][] ShipsCommands =
    [
        ["timeline"], ["timeline", "--language", "ar"], ["timeline", "--format", "json"], ["timeline", "--format", "markdown"], ["list"],
        ["list", "voyage"], ["list", "place"], ["list", "company"], ["list", "letter"], ["stats"], ["contradictions"], ["export"],
        ["export", "--format", "jsonld"], ["export", "--format", "nquads"], ["export", "--format", "timeline-json"],
    ];

    [Theory]
    [InlineData(false, 100)]
    [InlineData(true, 200)]
    public void RealFilesAndTheirAssemblyPrintTheSame(bool isTerminal, int width)
    {
        foreach (string[] command in RealCommands)
        {
            AssertSame(width, isTerminal, command, Repository.Facts, RealAssembly);
        }
    }

    [Fact]
    public void ForeignFilesAndTheirAssemblyPrintTheSame()
    {
        using ShipsDataset ships = new();
        string[] ids = [.. InnerRun.Of("export", "--facts", ships.Facts).Lines
            .Select(static line => line.Trim())
            .Where(static line => line.StartsWith("\"id\": ", StringComparison.Ordinal))
            .Select(static line => line.Split('"')[3])];
        Assert.True(ids.Length > 10);
        foreach (string[] command in ShipsCommands.Concat(ids.Select(static id => new[] { "show", id })))
        {
            AssertSame(100, isTerminal: false, command, ships.Facts, ships.Assembly);
        }
    }

    [Fact]
    public void ExportIsWhatCoreWrites() => Assert.Equal(
        System.Text.Encoding.UTF8.GetString(Core.Json.DatasetJson.ToUtf8Bytes(Dataset.Kinds)),
        InnerRun.Of("export", "--facts", Repository.Facts).Output);

    [Fact]
    public void ForeignKindsHaveATimelineDossiersAndStatistics()
    {
        using ShipsDataset ships = new();
        string timeline = InnerRun.Of("timeline", "--facts", ships.Facts).Output;
        Assert.Contains(" » promise · ", timeline, StringComparison.Ordinal);
        Assert.Contains("voyage · ", timeline, StringComparison.Ordinal);
        string stats = InnerRun.Of("stats", "--facts", ships.Facts).Output;
        Assert.Contains("\nstatus (voyage), without aggregates\n", stats, StringComparison.Ordinal);
        Assert.Contains("\nlegs.loads.goods (voyage)\n", stats, StringComparison.Ordinal);
        string place = InnerRun.Of("list", "place", "--facts", ships.Facts).Lines[0].Split(' ')[0];
        Assert.StartsWith($"place {place}", InnerRun.Of("entity", place, "--facts", ships.Facts).Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void WhichDatasetIsReadIsSaidToAPersonOnly()
    {
        Assert.StartsWith($"The fact files in {Repository.Facts}\n", InnerRun.In(200, isTerminal: true, "list", "--facts", Repository.Facts).Output, StringComparison.Ordinal);
        Assert.StartsWith($"The dataset of {RealAssembly}\n", InnerRun.In(200, isTerminal: true, "list", "--dataset", RealAssembly).Output, StringComparison.Ordinal);
        Assert.StartsWith("visit ", InnerRun.Of("list", "--facts", Repository.Facts).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NearestFolderIsReadByDefault()
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run("timeline");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("Doe arrives  [doe-arrives]", run.Output, StringComparison.Ordinal);
        folder.WriteFacts("later.yaml", InventedFolder.Arrivals("doe", "0123456789abcdef").Replace("doe-arrives", "doe-again", StringComparison.Ordinal));
        Assert.Contains("[doe-again]", folder.Run("timeline").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MistakesHideNoSoundEntry()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("later.yaml", InventedFolder.Arrivals("doe", "0123456789abcdef").Replace("doe-arrives", "doe-again", StringComparison.Ordinal).Replace("when: 2001-05-09", "when: 2001-05-99", StringComparison.Ordinal));
        foreach (string[] command in new[] { new[] { "timeline" }, ["list", "arrival"], ["show", "doe-arrives"], ["person", "doe"], ["stats"], ["contradictions"], ["export"] })
        {
            InnerRun run = InnerRun.Of([.. command, "--facts", folder.Facts]);
            Assert.Equal(1, run.ExitCode);
            Assert.Equal($"facts: 1 mistake in '{folder.Facts}', 1 entry left out: run 'facts check --facts {folder.Facts}'.\n", run.Error);
            Assert.True(command[0] is "stats" or "contradictions" || run.Output.Contains("doe-arrives", StringComparison.Ordinal));
            Assert.DoesNotContain("doe-again", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void SchemaWithAMistakeIsAFailureThatSaysWhich()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("schema.yaml", "kinds: {}\n");
        InnerRun run = InnerRun.Of("timeline", "--facts", folder.Facts);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("The schema has no kinds", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoDatasetsAtOnceAreAUsageError() =>
        Assert.Equal(2, InnerRun.Of("timeline", "--facts", Repository.Facts, "--dataset", RealAssembly).ExitCode);

    [Fact]
    public void AssemblyWithoutItsSchemaIsAFailureThatSaysSo()
    {
        using TestFolder folder = new();
        string old = folder.Write("Acme.Facts.dll", Datasets.OtherDataset.DatasetOf("new FactsDataset.Core.KindTable[0]"));
        InnerRun run = InnerRun.Of("timeline", "--dataset", old);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"facts: The dataset of '{old}' cannot be loaded: ", run.Error, StringComparison.Ordinal);
    }

    private static void AssertSame(int width, bool isTerminal, string[] command, string facts, string assembly)
    {
        InnerRun files = InnerRun.In(width, isTerminal, [.. command, "--facts", facts]);
        InnerRun compiled = InnerRun.In(width, isTerminal, [.. command, "--dataset", assembly]);
        Assert.Equal(string.Empty, files.Error);
        Assert.Equal(string.Join(' ', command) + "\n" + WithoutAnnouncement(files), string.Join(' ', command) + "\n" + WithoutAnnouncement(compiled));
        Assert.Equal(0, files.ExitCode);

        // The first line says which dataset it is.
        string WithoutAnnouncement(InnerRun run) => isTerminal && run.Output.StartsWith("The ", StringComparison.Ordinal) ? run.Output[(run.Output.IndexOf('\n', StringComparison.Ordinal) + 1)..] : run.Output;
    }
}
