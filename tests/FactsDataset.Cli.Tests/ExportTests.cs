using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactsDataset.Cli.Tests;

public sealed partial class ExportTests
{
    [Fact]
    public void DocumentHasSourcesEntitiesAndFacts()
    {
        Assert.Equal(["sources", "entities", "facts", "retracted", "former"], DatasetExport.Root.EnumerateObject().Select(static member => member.Name));
        Assert.NotEmpty(DatasetExport.Sources);
        Assert.NotEmpty(DatasetExport.Entities);
        Assert.All(DatasetExport.Facts, static fact => Assert.Contains(fact.Kind(), new[] { "visit", "meeting", "arms-claim" }));
    }

    [Fact]
    public void EveryEvidenceNamesADocumentAndASpan()
    {
        Dictionary<string, JsonElement> sources = DatasetExport.Sources.ToDictionary(DatasetExport.Id);
        foreach (JsonElement evidence in DatasetExport.Facts.SelectMany(static fact => fact.GetProperty("evidence").EnumerateArray()))
        {
            JsonElement source = sources[evidence.GetProperty("source").GetString()!];
            Assert.Equal(source.GetProperty("document").GetString(), evidence.GetProperty("document").GetString());
            Assert.InRange(evidence.GetProperty("line").GetInt32(), 1, source.GetProperty("lines").GetInt32());
            Assert.InRange(evidence.GetProperty("start").GetInt32(), 0, evidence.GetProperty("end").GetInt32() - 1);
            Assert.Matches("^[0-9a-f]{16}$", evidence.GetProperty("digest").GetString());
            Assert.NotEqual(0, evidence.GetProperty("for").GetArrayLength());
        }

        Assert.All(DatasetExport.Sources, static source => Assert.Matches("^[0-9a-f]{64}$", source.GetProperty("sha256").GetString()));
    }

    [Fact]
    public void WhatAFormatHasNoPlaceForIsToldBesideTheDocument()
    {
        ToolRun run = ToolRun.Of("export", "--format", "ftm", "--kind", "meeting");
        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Lines, static line => Assert.StartsWith("{", line, StringComparison.Ordinal));
        Assert.StartsWith("What has no place in FollowTheMoney:\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("  meeting.mode: ", run.Error, StringComparison.Ordinal);
        ToolRun slides = ToolRun.Of("export", "--format", "timeline-json", "--kind", "meeting");
        Assert.Equal((0, string.Empty), (slides.ExitCode, slides.Error));
    }

    [Fact]
    public void DatesAreEdtfWithTheDaysTheyLieBetween()
    {
        foreach (JsonElement fact in DatasetExport.Facts)
        {
            (string? Earliest, string? Latest) days = (fact.OptionalText("earliest"), fact.OptionalText("latest"));
            Assert.True(days.Earliest is null || IsoDay().IsMatch(days.Earliest));
            Assert.True(days.Latest is null || IsoDay().IsMatch(days.Latest));
            if (fact.When() is not { } when)
            {
                Assert.Equal((null, null), days);
            }
            else if (IsoDay().IsMatch(when))
            {
                Assert.Equal((when, when), days);
            }
        }
    }

    [Fact]
    public void ReferencesAreIds()
    {
        HashSet<string> entities = DatasetExport.Entities.Select(DatasetExport.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<string> facts = DatasetExport.Facts.Select(DatasetExport.Id).ToHashSet(StringComparer.Ordinal);
        string[] lists = ["travellers", "participants", "said"];
        List<string> named = lists.SelectMany(list => ItemsOf(list, "who")).ToList();
        List<string> related = ItemsOf("relations", "fact").ToList();
        Assert.True(named.Count > 100, "The real facts name many people.");
        Assert.NotEmpty(related);
        Assert.Empty(named.Except(entities));
        Assert.Empty(related.Except(facts));

        static IEnumerable<string> ItemsOf(string list, string member) => DatasetExport.Facts
            .Where(fact => fact.TryGetProperty(list, out _))
            .SelectMany(fact => fact.GetProperty(list).EnumerateArray())
            .Where(item => item.TryGetProperty(member, out _))
            .Select(item => item.GetProperty(member).GetString()!);
    }

    [Fact]
    public void FactsComeByDateAndUndatedOnesLast()
    {
        List<string?> dates = DatasetExport.Facts.Select(DatasetExport.When).ToList();
        Assert.Contains(null, dates);
        int dated = dates.IndexOf(null);
        Assert.All(dates.Skip(dated), Assert.Null);
        Assert.True(dated > 1, "The real facts are dated.");
        EdtfDate[] read = [.. dates.Take(dated).Select(static date => EdtfDate.Parse(date))];
        Assert.All(read.Zip(read.Skip(1)), static pair => Assert.True(pair.First.CompareTo(pair.Second) <= 0, $"{pair.First} before {pair.Second}"));
    }

    [Fact]
    public void ArabicIsNotEscaped()
    {
        Assert.Contains(DatasetExport.Entities, static entity => entity.Kind() == "person" && entity.GetProperty("names").EnumerateArray().Any(
            static name => name.GetProperty("script").GetString() == "Arab"));
        Assert.DoesNotContain("\\u06", DatasetExport.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\r', DatasetExport.Text);
        Assert.EndsWith("}\n", DatasetExport.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FileHoldsWhatTheOutputHolds()
    {
        using TestFolder folder = new();
        ToolRun run = ToolRun.In(folder.Path, "export", "--format", "json", "--output", "facts.json");
        Assert.Equal((0, string.Empty, string.Empty), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(DatasetExport.Text, File.ReadAllText(Path.Combine(folder.Path, "facts.json")));
    }

    [Fact]
    public void FileThatCannotBeWrittenIsAFailure()
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run("export", "--output", Path.Combine("nowhere", "facts.json"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OutputThatIsClosedIsAFailure()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        ToolRun run = ToolRun.InShell("export >&-");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("facts: The output cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.InShell("export >&- 2>&-").ExitCode);
    }

    [Fact]
    public void UnknownFormatIsAUsageError() => Assert.Equal(2, ToolRun.Of("export", "--format", "xml").ExitCode);

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex IsoDay();
}
