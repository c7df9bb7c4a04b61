using System.Text.Json;
using FactsDataset.Reading.Wording;

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
        Assert.Matches("^20[0-9]{2}\n", bare.Output);
    }

    [Fact]
    public void EveryFactStandsThereWithItsIdUncut()
    {
        string[] lines = Whole.Value.Lines;
        Assert.All(DatasetExport.Facts, fact => Assert.Single(lines, line => line.EndsWith($"[{fact.Id()}]", StringComparison.Ordinal)));
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
    public void WhatOccurredIsToldApartFromWhatDidNotAndFromWhatIsSaid()
    {
        string[] items = Items();
        foreach (JsonElement fact in DatasetExport.Facts)
        {
            string item = items.Single(item => item.EndsWith($"[{fact.Id()}]", StringComparison.Ordinal));
            string? status = fact.TryGetProperty("status", out JsonElement value) ? value.GetString() : null;
            string mark = status switch { null => "»", "occurred" => "●", _ => "○" };
            Assert.Single(item, character => character is '●' or '○' or '»');
            Assert.Contains(mark, item, StringComparison.Ordinal);
            if (status is not (null or "occurred"))
            {
                Assert.Contains($" · {status}", item, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void ClaimsAreSignedByTheirClaimantAndSayHowFarTheMatterCame()
    {
        string[] items = Items();
        Dictionary<string, string> labels = DatasetExport.Entities.ToDictionary(DatasetExport.Id, static entity => Dataset.Find(entity.Id())!.Label);
        foreach (JsonElement fact in DatasetExport.Facts.Where(static fact => fact.Kind() == "arms-claim"))
        {
            string item = items.Single(item => item.EndsWith($"[{fact.Id()}]", StringComparison.Ordinal));
            JsonElement claimant = fact.GetProperty("said").EnumerateArray().Last();
            string name = claimant.OptionalText("who") is { } who ? labels[who] : claimant.GetProperty("described").GetString()!;
            Assert.Contains($" — {name}", item, StringComparison.Ordinal);
            if (fact.OptionalText("stage") is { } stage and not "unspecified")
            {
                Assert.Contains(stage.Replace('-', ' '), item, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void YearsAreHeadingsEachOnceAndInOrder()
    {
        string[] years = [.. Whole.Value.Lines.Where(static line => line.Length == 4 && line.All(char.IsAsciiDigit))];
        Assert.Equal(years.Order(StringComparer.Ordinal).Distinct(), years);
        Assert.Contains("2018", years);
        Assert.Contains("undated", Whole.Value.Lines);
    }

    [Fact]
    public void DatesAreInWordsOrInEdtfWhereThatIsAskedFor()
    {
        string words = InnerRun.In(1000, isTerminal: false, "timeline").Output;
        string edtf = InnerRun.In(1000, isTerminal: false, "timeline", "--edtf").Output;
        foreach (IFact fact in Facts.All.Where(static fact => fact.When is not null))
        {
            Assert.Contains(DateWords.Of(fact.When!, Phrases.English), words, StringComparison.Ordinal);
            Assert.Contains($"\n{fact.When} ", edtf, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("XX", words, StringComparison.Ordinal);
        string arabic = InnerRun.Of("timeline", "--language", "ar").Output;
        Assert.Contains(" نوفمبر 2018", arabic, StringComparison.Ordinal);
        Assert.Contains("خليفة حفتر", arabic, StringComparison.Ordinal);
        Assert.DoesNotContain("Khalifa Haftar ", arabic, StringComparison.Ordinal);
    }

    [Fact]
    public void OneLineHoldsAFactWhereTheWidthAllows()
    {
        InnerRun wide = InnerRun.In(400, isTerminal: false, "timeline");
        Assert.All(DatasetExport.Facts, fact => Assert.Single(wide.Lines, line => (line.Contains('●') || line.Contains('○') || line.Contains('»')) && line.EndsWith($"[{fact.Id()}]", StringComparison.Ordinal)));
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
        InnerRun run = InnerRun.Of("timeline", "--kind", "visit,meeting");
        string[] expected = DatasetExport.Facts.Where(static fact => fact.Kind() is "visit" or "meeting").Select(DatasetExport.Id).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(expected, Ids(run).Order(StringComparer.Ordinal));
        Assert.Contains("Did you mean 'visit'?", InnerRun.Of("timeline", "--kind", "visitt").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Khalifa Haftar")]
    [InlineData("KHALIFA HAFTAR")]
    [InlineData("خليفة حفتر")]
    [InlineData("خليفه حفتر")]
    [InlineData("خَلِيفَة حَفْتَر")]
    public void PersonIsFoundByAnySpelling(string name)
    {
        InnerRun byName = InnerRun.Of("timeline", "--person", name);
        Assert.Equal((0, string.Empty), (byName.ExitCode, byName.Error));
        Assert.Equal(InnerRun.Of("timeline", "--person", "khalifa-haftar").Output, byName.Output);
        Assert.InRange(Ids(byName).Length, 2, DatasetExport.Facts.Length - 1);
    }

    [Fact]
    public void UnknownPersonIsAFailureWithASuggestion()
    {
        InnerRun run = InnerRun.Of("timeline", "--person", "khalifa-haftr");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("Did you mean 'khalifa-haftar'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyWhatCertainlyLiesOutsideATimeIsLeftOut()
    {
        string[] ids = Ids(InnerRun.Of("timeline", "--from", "2018-11", "--to", "2018-11-30"));
        string[] inside = DatasetExport.Facts
            .Where(static fact => fact.OptionalText("earliest") is { } earliest && string.CompareOrdinal(earliest, "2018-11-01") >= 0
                && fact.OptionalText("latest") is { } latest && string.CompareOrdinal(latest, "2018-11-30") <= 0)
            .Select(DatasetExport.Id)
            .ToArray();
        string[] outside = DatasetExport.Facts
            .Where(static fact => fact.When() is null
                || (fact.OptionalText("latest") is { } latest && string.CompareOrdinal(latest, "2018-11-01") < 0)
                || (fact.OptionalText("earliest") is { } earliest && string.CompareOrdinal(earliest, "2018-11-30") > 0))
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
        InnerRun run = InnerRun.Of("timeline", "--from", from, "--to", to);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(exitCode == 0 ? string.Empty : $"facts: '{from}', which --from names, is after '{to}', which --to names: give the earlier date to --from.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, InnerRun.Of("timeline", "--from", "2018-13", "--to", "2018").ExitCode);
    }

    [Fact]
    public void NoDateIsAUsageErrorThatSaysWhy()
    {
        InnerRun run = InnerRun.Of("timeline", "--from", "2018-13");
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("month", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The text of each fact of the whole timeline, on one line.</summary>
    private static string[] Items() => [.. InnerRun.In(1000, isTerminal: false, "timeline").Lines.Where(static line => line.EndsWith(']'))];

    /// <summary>The ids, in order. A date can end in a bracket too, but is no id.</summary>
    private static string[] Ids(InnerRun run) => Ids(run.Output);

    private static string[] Ids(ToolRun run) => Ids(run.Output);

    private static string[] Ids(string output)
    {
        HashSet<string> known = DatasetExport.Facts.Select(DatasetExport.Id).ToHashSet(StringComparer.Ordinal);
        return output.Split('\n').Where(static line => line.EndsWith(']')).Select(static line => line[(line.LastIndexOf('[') + 1)..^1]).Where(known.Contains).ToArray();
    }
}
