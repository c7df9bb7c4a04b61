using System.Text.Json;

namespace FactsDataset.Cli.Tests;

public sealed class TimelineTests
{
    private static readonly Lazy<ToolRun> Whole = new(static () => ToolRun.Of("timeline"));

    [Fact]
    public void BareRunPrintsTheTimeline()
    {
        ToolRun bare = ToolRun.Of();
        Assert.Equal((0, string.Empty), (bare.ExitCode, bare.Error));
        Assert.Equal(Whole.Value.Output, bare.Output);
        Assert.StartsWith("date ", bare.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFactStandsThereWithItsIdUncut()
    {
        string[] lines = Whole.Value.Lines;
        Assert.All(DatasetExport.Facts, fact => Assert.Single(lines, line => line.EndsWith($"[{fact.Id()}]", StringComparison.Ordinal)));
    }

    [Fact]
    public void NoLineIsWiderThanAHundredCells()
    {
        Assert.All(Whole.Value.Lines, static line => Assert.InRange(line.Length, 1, 100));
        Assert.All(Whole.Value.Lines, static line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void ColumnsOfTheEnvironmentAreUsed()
    {
        ToolRun wide = ToolRun.Start(Path.GetTempPath(), new() { ["COLUMNS"] = "140" }, "timeline");
        Assert.InRange(wide.Lines.Max(static line => line.Length), 101, 140);
    }

    [Fact]
    public void NothingSteersATerminalThatIsNotThere()
    {
        ToolRun run = ToolRun.Start(Path.GetTempPath(), new() { ["TERM"] = "xterm-256color", ["GITHUB_ACTIONS"] = "true" }, "timeline");
        Assert.DoesNotContain('\u001B', run.Output);
        Assert.DoesNotContain('\r', run.Output);
        Assert.NotEqual('\uFEFF', run.Output[0]);
    }

    [Fact]
    public void WhatDidNotHappenIsMarked()
    {
        string[] lines = Whole.Value.Lines;
        foreach (JsonElement fact in DatasetExport.Facts.Where(static fact => fact.TryGetProperty("status", out _)))
        {
            string status = fact.GetProperty("status").GetString()!;
            string row = RowOf(lines, fact);
            Assert.Contains(status == "occurred" ? " occurred" : " ○ " + status, row, StringComparison.Ordinal);
            Assert.Equal(status != "occurred", row.Contains('○', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void RefusedPlannedAndDeniedClaimsAreMarked()
    {
        string[] lines = Whole.Value.Lines;
        foreach (JsonElement fact in DatasetExport.Facts.Where(static fact => fact.Kind() == "arms-claim"))
        {
            string stage = fact.GetProperty("stage").GetString()!;
            string stance = fact.GetProperty("stance").GetString()!;
            if (stage is "planned" or "refused" or "cancelled" or "offered" || stance is "denied" or "rumoured" or "predicted")
            {
                Assert.Contains("○ " + stage, RowOf(lines, fact), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void UndatedFactsComeLast()
    {
        string[] ids = Ids(Whole.Value);
        HashSet<string> undated = DatasetExport.Facts.Where(static fact => fact.When() is null).Select(DatasetExport.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(undated.Count, ids.Reverse().TakeWhile(undated.Contains).Count());
    }

    [Fact]
    public void KindsAreFiltered()
    {
        ToolRun run = ToolRun.Of("timeline", "--kind", "visit", "--kind", "meeting");
        string[] expected = DatasetExport.Facts.Where(static fact => fact.Kind() is "visit" or "meeting").Select(DatasetExport.Id).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(expected, Ids(run).Order(StringComparer.Ordinal));
        Assert.Contains("Did you mean 'visit'?", ToolRun.Of("timeline", "--kind", "visitt").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Khalifa Haftar")]
    [InlineData("KHALIFA HAFTAR")]
    [InlineData("خليفة حفتر")]
    [InlineData("خليفه حفتر")]
    [InlineData("خَلِيفَة حَفْتَر")]
    public void PersonIsFoundByAnySpelling(string name)
    {
        ToolRun byName = ToolRun.Of("timeline", "--person", name);
        Assert.Equal((0, string.Empty), (byName.ExitCode, byName.Error));
        Assert.Equal(ToolRun.Of("timeline", "--person", "khalifa-haftar").Output, byName.Output);
        Assert.InRange(Ids(byName).Length, 2, DatasetExport.Facts.Length - 1);
    }

    [Fact]
    public void UnknownPersonIsAFailureWithASuggestion()
    {
        ToolRun run = ToolRun.Of("timeline", "--person", "khalifa-haftr");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("Did you mean 'khalifa-haftar'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyWhatCertainlyLiesOutsideATimeIsLeftOut()
    {
        string[] ids = Ids(ToolRun.Of("timeline", "--from", "2018-11", "--to", "2018-11-30"));
        string[] inside = DatasetExport.Facts
            .Where(static fact => fact.GetProperty("earliest").GetString() is { } earliest && string.CompareOrdinal(earliest, "2018-11-01") >= 0
                && fact.GetProperty("latest").GetString() is { } latest && string.CompareOrdinal(latest, "2018-11-30") <= 0)
            .Select(DatasetExport.Id)
            .ToArray();
        string[] outside = DatasetExport.Facts
            .Where(static fact => fact.When() is null
                || (fact.GetProperty("latest").GetString() is { } latest && string.CompareOrdinal(latest, "2018-11-01") < 0)
                || (fact.GetProperty("earliest").GetString() is { } earliest && string.CompareOrdinal(earliest, "2018-11-30") > 0))
            .Select(DatasetExport.Id)
            .ToArray();
        Assert.NotEmpty(inside);
        Assert.Subset(ids.ToHashSet(), inside.ToHashSet());
        Assert.Empty(ids.Intersect(outside));
    }

    [Theory]
    [InlineData("2019", "2018", 2)]
    [InlineData("2018-12", "2018-11-30", 2)]
    [InlineData("2018-11", "2018", 0)]
    [InlineData("2018", "2018", 0)]
    public void ATimeThatEndsBeforeItStartsIsAUsageError(string from, string to, int exitCode)
    {
        ToolRun run = ToolRun.Of("timeline", "--from", from, "--to", to);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 0 ? string.Empty : $"facts: '{from}', which --from names, is after '{to}', which --to names: give the earlier date to --from.\n", run.Error);
    }

    [Fact]
    public void NoDateIsAUsageErrorThatSaysWhy()
    {
        Assert.Equal(2, ToolRun.Of("timeline", "--from", "2018-13", "--to", "2018").ExitCode);
        ToolRun run = ToolRun.Of("timeline", "--from", "2018-13");
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("month", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The ids, in order. A date can end in a bracket too, but is no id.</summary>
    private static string[] Ids(ToolRun run)
    {
        HashSet<string> known = DatasetExport.Facts.Select(DatasetExport.Id).ToHashSet(StringComparer.Ordinal);
        return run.Lines.Where(static line => line.EndsWith(']')).Select(static line => line[(line.LastIndexOf('[') + 1)..^1]).Where(known.Contains).ToArray();
    }

    /// <summary>The first line of a fact's row: the last above its id that has a date in the first column and the kind in the second.</summary>
    private static string RowOf(string[] lines, JsonElement fact)
    {
        int index = Array.FindIndex(lines, line => line.EndsWith($"[{fact.Id()}]", StringComparison.Ordinal));
        while (lines[index][0] == ' ' || !lines[index].Contains(' ' + fact.Kind() + ' ', StringComparison.Ordinal))
        {
            index--;
        }

        return lines[index];
    }
}
