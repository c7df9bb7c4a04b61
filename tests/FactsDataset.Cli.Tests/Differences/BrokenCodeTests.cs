using System.Text.Json.Nodes;
using static FactsDataset.Cli.Tests.Differences.DiffRun;

namespace FactsDataset.Cli.Tests.Differences;

/// <summary>What keeps code from compiling, or makes it mean something else, though no id is lost.</summary>
public sealed class BrokenCodeTests
{
    [Fact]
    public void EntryThatTookBackAFormerIdIsRenamed()
    {
        JsonObject old = SmallExport.With(static export => export.Entry("doe-rome").Remove("symbol"));
        Of(old, SmallExport.With(static export => TakeBackMilan(export).Remove("symbol"))).Says(0, $"""
            renamed (1)
              visit doe-rome -> doe-milan: Doe visits Rome

            {Extended} (1 renamed){StillCompiles}
            """);
    }

    [Fact]
    public void ForwarderThatIsGoneBreaksCode() => Changing(static export => TakeBackMilan(export)).Says(0, $"""
        renamed (1)
          visit doe-rome -> doe-milan: Doe visits Rome
            breaks code: the C# member 'DoeMilan' is gone

        {Broken} (1 renamed)
        """);

    [Fact]
    public void FormerIdThatLeadsElsewhereBreaksCode() => Changing(static export => export["former"]!["doe-milan"] = "doe-geneva").Says(0, $"""
        renamed (1)
          visit doe-milan -> doe-geneva: Doe visits Geneva
            breaks code: the former id meant 'doe-rome' before

        {Broken} (1 renamed)
        """);

    [Fact]
    public void EntryThatMovedToAnotherKindBreaksCode() => Changing(static export => export.Entry("doe-roe")["kind"] = "visit").Says(0, $"""
        changed (1)
          visit doe-roe: Doe meets Roe
            breaks code: its kind was 'meeting', and the class of that kind has it no longer
            kind: "meeting" -> "visit"

        No entry of the kind 'meeting' is left.
        {Broken} (1 changed)
        """);

    [Theory]
    [InlineData("doe-rome", "Roma", "Rome", "\"Rome\" -> \"Roma\"")]
    [InlineData("doe-rome", null, "Rome", "\"Rome\" -> (none)")]
    [InlineData("doe-geneva", "Geneva", "DoeGeneva", "(none) -> \"Geneva\"")]
    public void MemberThatIsCalledOtherwiseBreaksCode(string id, string? symbol, string member, string change)
    {
        ToolRun run = Changing(export =>
        {
            export.Entry(id).Remove("symbol");
            if (symbol is not null)
            {
                export.Entry(id)["symbol"] = symbol;
            }
        });
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"breaks code: the C# member '{member}' is gone\n    symbol: {change}\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"{Broken} (1 changed)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RenamedEntryThatLostItsSymbolBreaksCode()
    {
        ToolRun run = Changing(static export => export.Rename("doe-rome", "doe-rome-2001").Remove("symbol"));
        Assert.Contains("visit doe-rome -> doe-rome-2001: Doe visits Rome\n    breaks code: the C# member 'Rome' is gone\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MemberThatMeansAnotherEntryBreaksCode()
    {
        ToolRun run = Changing(static export =>
        {
            export.Entry("doe-rome").Remove("symbol");
            export.Entry("doe-geneva")["symbol"] = "Rome";
        });
        Assert.Contains("breaks code: the C# member 'Rome' means 'doe-geneva' now\n", run.Output, StringComparison.Ordinal);
    }

    private static JsonObject TakeBackMilan(JsonObject export)
    {
        export["former"]!.AsObject().Clear();
        return export.Rename("doe-rome", "doe-milan");
    }
}
